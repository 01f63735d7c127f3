package halte.gateway.web.host;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Page;
import halte.gateway.web.Part;
import halte.gateway.web.host.TodayAnswer.Row;
import halte.gateway.web.host.TodayView.Said;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the services for what the board shows: booking-service must answer, the others may. */
@ApplicationScoped
class HostDesk {

    /** How long booking-service takes a mistaken check-in back. */
    private static final Duration UNDO = Duration.ofMinutes(10);

    private final Api api;
    private final Session session;
    private final Page page;

    HostDesk(Api api, Session session, Page page) {
        this.api = api;
        this.session = session;
        this.page = page;
    }

    /** The spaces somebody looks after: hosted ones, and those of the operators they manage. */
    List<SpaceAnswer> spaces() {
        List<String> hosted = session.hostedSpaces();
        List<String> managed = session.managedOperators();
        return api.list(ApiPath.of("spaces").with("limit", 200), SpaceAnswer.class).part().required().stream()
                .filter(space -> hosted.contains(space.space()) || managed.contains(space.operatorCode()))
                .toList();
    }

    SpaceAnswer space(String slug) {
        return api.get(ApiPath.of("spaces", slug), SpaceAnswer.class).part().required();
    }

    TodayAnswer today(SpaceAnswer space) {
        return api.get(ApiPath.of("spaces", space.space(), "today"), TodayAnswer.class)
                .part()
                .required();
    }

    TodayBoard board(SpaceAnswer space) {
        Asked<TodayAnswer> today = api.get(ApiPath.of("spaces", space.space(), "today"), TodayAnswer.class);
        Asked<List<FootfallAnswer>> visits =
                api.list(ApiPath.of("spaces", space.space(), "footfall"), FootfallAnswer.class);
        Asked<PlanAnswer> plan = api.get(ApiPath.of("spaces", space.space(), "plan"), PlanAnswer.class);
        Map<String, Asked<PriceAnswer>> prices = askPrices(space);
        Map<String, PriceAnswer> known = new HashMap<>();
        TodayAnswer answer = today.part().required();
        prices.forEach((part, asked) -> {
            PriceAnswer price = asked.part().content();
            if (price != null) {
                known.put(part, price);
            }
        });
        return new TodayBoard(space, answer, plan.part().content(), known, formats())
                .counting(footfall(visits.part().content()));
    }

    private static TodayView.Footfall footfall(@Nullable List<FootfallAnswer> visits) {
        if (visits == null) {
            return new TodayView.Footfall(false, 0, null, 0);
        }
        int total = visits.stream().mapToInt(FootfallAnswer::count).sum();
        return visits.isEmpty()
                ? new TodayView.Footfall(true, 0, null, 0)
                : new TodayView.Footfall(
                        true, total, visits.get(0).footfallId(), visits.get(0).count());
    }

    /** One count of visits at the door. */
    record FootfallAnswer(String footfallId, int count) {}

    Formats formats() {
        return new Formats(page.locale(), ZoneId.of("Europe/Brussels"));
    }

    HostMessages words() {
        return MessageBundles.get(HostMessages.class, Localized.Literal.of(page.language()));
    }

    /** Puts into words what was just done, as far as the row of it can still be found. */
    @Nullable
    Said said(SpaceAnswer space, TodayBoard board, @Nullable String arrived, @Nullable String left) {
        if (arrived != null) {
            Row row = board.present(arrived);
            return row == null ? null : arrival(space, board, row);
        }
        Row row = left == null ? null : board.departed(left);
        if (row == null) {
            return null;
        }
        TodayView.Person person = board.person(row);
        return new Said("LEFT", person.name(), "", person.to(), null, null, List.of());
    }

    private Said arrival(SpaceAnswer space, TodayBoard board, Row row) {
        TodayView.Person person = board.person(row);
        boolean recent = row.arrivedAt() != null && row.arrivedAt().plus(UNDO).isAfter(board.now());
        return new Said(
                "ARRIVED",
                person.name(),
                person.desk(),
                person.from(),
                halfDaysLeft(space, row, board.date()),
                recent ? person.presenceId() : null,
                List.of());
    }

    /** What is left on the person's first card, when membership-service knows one; the use of today is held already. */
    private @Nullable Integer halfDaysLeft(SpaceAnswer space, Row row, LocalDate date) {
        if (row.personId() == null) {
            return null;
        }
        Part<QuoteAnswer> quote = api.get(
                        ApiPath.of("people", row.personId(), "quote")
                                .with("space", space.space())
                                .with("resource", row.resource())
                                .with("date", date)
                                .with("part", "AM"),
                        QuoteAnswer.class)
                .part();
        QuoteAnswer answer = quote.content();
        return answer == null ? null : answer.left();
    }

    private Map<String, Asked<PriceAnswer>> askPrices(SpaceAnswer space) {
        Map<String, Asked<PriceAnswer>> prices = new HashMap<>();
        for (String part : List.of("DAY", "AM", "PM")) {
            prices.put(
                    part,
                    api.get(
                            ApiPath.of("prices")
                                    .with("space", space.space())
                                    .with("part", part)
                                    .with("halfDays", part.equals("DAY") ? 2 : 1),
                            PriceAnswer.class));
        }
        return prices;
    }
}
