package halte.gateway.web.open;

import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.api.FreeAnswer.FreeOffer;
import halte.gateway.web.api.FreeAnswer.FreeSpace;
import halte.gateway.web.api.Price;
import halte.gateway.web.open.FindView.Card;
import halte.gateway.web.open.FindView.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of each space what it has free and what that costs. */
@ApplicationScoped
class FindCards {

    private final FindMoney money;
    private final Page page;
    private final NeedWords needWords;
    private final DayCost dayCost;

    FindCards(FindMoney money, Page page, NeedWords needWords, DayCost dayCost) {
        this.money = money;
        this.page = page;
        this.needWords = needWords;
        this.dayCost = dayCost;
    }

    /** @param arePricesLate nobody said in time what it costs; the cards stand without */
    record Cards(List<Card> cards, boolean arePricesLate) {}

    Cards of(FindChoice choice, List<FreeSpace> spaces) {
        var known = money.of(choice, spaces);
        var cards = spaces.stream().map(space -> card(choice, space, known)).toList();
        return new Cards(cards, known.arePricesLate());
    }

    private Card card(FindChoice choice, FreeSpace space, FindMoney.Known known) {
        var texts = needWords.here();
        var cost = choice.isDeskByPart()
                ? dayCost.of(
                        space.space(),
                        DayChoice.of(space.slug(), choice.date(), choice.part(), null),
                        known.quoteOf(space),
                        known.priceOf(space))
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
                choice.isDeskByPart()
                        ? List.of(new Line(
                                texts.choose_there(),
                                "",
                                "",
                                "/s/" + space.slug() + "/" + choice.date() + "?part=" + choice.part(),
                                ""))
                        : lines(choice, space, known),
                cost.isUnknown() ? "" : cost.quantity(),
                cost.isUnknown() ? "" : cost.line());
    }

    private List<Line> lines(FindChoice choice, FreeSpace space, FindMoney.Known known) {
        return space.offers().stream()
                .map(offer ->
                        line(choice, space, offer, known.priceOf(space, offer).content()))
                .toList();
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
                        offer.requiresTraining() == null || Boolean.TRUE.equals(offer.trained())
                                ? ""
                                : texts.needs_training(),
                        offer.approval() ? texts.on_request() : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
