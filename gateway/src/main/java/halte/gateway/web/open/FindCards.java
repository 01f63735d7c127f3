package halte.gateway.web.open;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.api.FreeAnswer.FreeOffer;
import halte.gateway.web.api.FreeAnswer.FreeSpace;
import halte.gateway.web.api.Price;
import halte.gateway.web.api.Quote;
import halte.gateway.web.open.FindView.Card;
import halte.gateway.web.open.FindView.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of each space what it has free and what that costs; the questions about money run beside each other. */
@ApplicationScoped
class FindCards {

    private final Api api;
    private final Session session;
    private final Page page;
    private final NeedWords needWords;
    private final DayCost dayCost;

    FindCards(Api api, Session session, Page page, NeedWords needWords, DayCost dayCost) {
        this.api = api;
        this.session = session;
        this.page = page;
        this.needWords = needWords;
        this.dayCost = dayCost;
    }

    /** @param prices of the desk by part, or of each offer */
    private record Waiting(FreeSpace space, List<Asked<Price>> prices, Asked<Quote> quote) {}

    List<Card> of(FindChoice choice, List<FreeSpace> spaces) {
        var waiting = new ArrayList<Waiting>();
        for (int i = 0; i < spaces.size(); i++) {
            var space = spaces.get(i);
            waiting.add(
                    i < FindChoice.FEW
                            ? new Waiting(space, prices(choice, space), quote(choice, space))
                            : new Waiting(space, List.of(), Asked.notAsked()));
        }
        return waiting.stream().map(one -> card(choice, one)).toList();
    }

    private List<Asked<Price>> prices(FindChoice choice, FreeSpace space) {
        var path = ApiPath.of("prices").with("space", space.space()).with("date", choice.date());
        return isDeskByPart(choice)
                ? List.of(api.get(path.with("part", choice.part()).with("halfDays", halfDays(choice)), Price.class))
                : space.offers().stream()
                        .map(offer -> api.get(
                                path.with("resource", offer.resource())
                                        .with("startsAt", offer.startsAt())
                                        .with("endsAt", offer.endsAt()),
                                Price.class))
                        .toList();
    }

    private Asked<Quote> quote(FindChoice choice, FreeSpace space) {
        return isDeskByPart(choice) && session.isSignedIn()
                ? api.get(
                        ApiPath.of("quotes")
                                .with("space", space.space())
                                .with("date", choice.date())
                                .with("part", choice.part()),
                        Quote.class)
                : Asked.notAsked();
    }

    private Card card(FindChoice choice, Waiting waiting) {
        var space = waiting.space();
        var texts = needWords.here();
        var cost = isDeskByPart(choice) && !waiting.prices().isEmpty()
                ? dayCost.of(
                        space.space(),
                        DayChoice.of(space.slug(), choice.date(), choice.part(), null),
                        waiting.quote().part(),
                        waiting.prices().get(0).part())
                : new DayView.Cost("", "", false);
        var total = Integer.toString(space.total());
        return new Card(
                space.slug(),
                space.name().in(page.language()),
                space.town(),
                Format.kilometres(space.distanceKm(), page.locale()),
                space.free() == 1
                        ? texts.free_of_one(total)
                        : texts.free_of_many(Integer.toString(space.free()), total),
                space.free() * 8 <= space.total() ? "am" : "",
                isDeskByPart(choice)
                        ? List.of(new Line(
                                texts.choose_there(),
                                "",
                                "",
                                "/s/" + space.slug() + "/" + choice.date() + "?part=" + choice.part(),
                                ""))
                        : lines(choice, waiting),
                cost.isUnknown() ? "" : cost.quantity(),
                cost.isUnknown() ? "" : cost.line());
    }

    private List<Line> lines(FindChoice choice, Waiting waiting) {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < waiting.space().offers().size(); i++) {
            var price =
                    i < waiting.prices().size() ? waiting.prices().get(i).part().content() : null;
            lines.add(line(choice, waiting.space(), waiting.space().offers().get(i), price));
        }
        return lines;
    }

    private Line line(FindChoice choice, FreeSpace space, FreeOffer offer, @Nullable Price price) {
        var zone = Hours.zoneOf(space.timeZone());
        var from = offer.startsAt().atZone(zone).toLocalTime();
        var minutes = Duration.between(offer.startsAt(), offer.endsAt()).toMinutes();
        return new Line(
                offer.name().in(page.language()),
                facts(offer),
                Format.hours(offer.startsAt(), offer.endsAt(), space.timeZone(), page.locale()),
                "/s/" + space.slug() + "/" + choice.date() + "/" + offer.resource() + "?from=" + from + "&minutes="
                        + minutes,
                price == null ? "" : dayCost.line(price));
    }

    private String facts(FreeOffer offer) {
        var texts = needWords.here();
        var amenities = offer.amenities() == null ? "" : Amenities.words(offer.amenities(), page.language());
        return Stream.of(
                        offer.capacity() > 1 ? texts.for_people(Integer.toString(offer.capacity())) : "",
                        amenities,
                        offer.requiresTraining() == null ? "" : texts.needs_training(),
                        offer.approval() ? texts.on_request() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static boolean isDeskByPart(FindChoice choice) {
        return choice.what().equals("DESK") && !choice.isByHours();
    }

    private static int halfDays(FindChoice choice) {
        return choice.part().equals("DAY") ? 2 : 1;
    }
}
