package halte.gateway.web.host;

import halte.gateway.web.Wording;
import halte.gateway.web.host.TodayAnswer.Row;
import halte.gateway.web.host.TodayView.Footfall;
import halte.gateway.web.host.TodayView.OutOfUse;
import halte.gateway.web.host.TodayView.Person;
import halte.gateway.web.host.TodayView.RoomLine;
import halte.gateway.web.host.TodayView.Said;
import halte.gateway.web.host.TodayView.WalkIn;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the answers of the services into the board; pure, so that a test needs no service. */
final class TodayBoard {

    private final SpaceAnswer space;
    private final TodayAnswer today;
    private final @Nullable PlanAnswer plan;
    private final Map<String, PriceAnswer> prices;
    private final Formats formats;
    private String fresh = "";
    private @Nullable Said said;
    private Footfall footfall = new Footfall(false, 0, null, 0);
    private String who = "";
    private @Nullable String complaint;
    private boolean asksWhy;

    /** @param prices by part ({@code DAY}, {@code AM}, {@code PM}); those that could not be had are absent */
    TodayBoard(
            SpaceAnswer space,
            TodayAnswer today,
            @Nullable PlanAnswer plan,
            Map<String, PriceAnswer> prices,
            Formats formats) {
        this.space = space;
        this.today = today;
        this.plan = plan;
        this.prices = Map.copyOf(prices);
        this.formats = formats.in(space.zone());
    }

    Instant now() {
        return today.now();
    }

    LocalDate date() {
        return today.date();
    }

    @Nullable
    Row present(String presence) {
        return find(today.here(), presence);
    }

    @Nullable
    Row departed(String presence) {
        return find(today.gone(), presence);
    }

    private static @Nullable Row find(List<Row> rows, String presence) {
        return rows.stream()
                .filter(row -> presence.equals(row.presenceId()))
                .findFirst()
                .orElse(null);
    }

    List<Row> expectedCalled(String typed) {
        return Arrivals.named(today.expected(), typed);
    }

    /** Says what the host has just done and marks its row. */
    TodayBoard saying(@Nullable Said words, String freshPresence) {
        said = words;
        fresh = freshPresence;
        return this;
    }

    TodayBoard refusingWalkIn(String typed, @Nullable String words) {
        who = typed;
        complaint = words;
        return this;
    }

    TodayBoard offeringAReason(boolean offered) {
        asksWhy = offered;
        return this;
    }

    TodayBoard counting(Footfall visits) {
        footfall = visits;
        return this;
    }

    private List<OutOfUse> outOfUse() {
        return today.outOfUse().stream()
                .map(out -> new OutOfUse(
                        out.name() == null ? deskName(out.resource()) : text(out.name()),
                        "ALLOCATED".equals(out.kind()),
                        until(out.until())))
                .toList();
    }

    private String until(Instant end) {
        boolean isToday = LocalDate.ofInstant(end, space.zone()).equals(today.date());
        return isToday ? formats.clock(end) : formats.date(end);
    }

    TodayView view() {
        List<RoomLine> rooms = rooms();
        return new TodayView(
                space.slug(),
                space.space(),
                text(space.name()),
                space.shownTown(),
                formats.day(today.date()),
                formats.clock(today.now()),
                today.closesAt() == null ? null : formats.clock(today.closesAt()),
                today.closesAt() != null && today.closesAt().isAfter(today.now()),
                today.updatedAt().toString(),
                people(today.expected()),
                people(today.here()),
                people(today.gone()),
                people(today.cancelled().stream().filter(row -> !row.walkIn()).toList()),
                (int) today.expected().stream().filter(Row::late).count(),
                spent(),
                today.free().now(),
                today.free().day(),
                today.free().total(),
                plan == null
                        ? List.of()
                        : HostPlan.of(plan, today, formats.language().getLanguage()),
                walkIn(),
                rooms,
                (int) rooms.stream().filter(room -> !room.past()).count(),
                outOfUse(),
                today.requests(),
                footfall,
                said);
    }

    List<Person> people(List<Row> rows) {
        return rows.stream().map(this::person).toList();
    }

    Person person(Row row) {
        String name = row.name() == null ? "" : row.name();
        Instant from = row.arrivedAt() != null ? row.arrivedAt() : row.startsAt();
        Instant to = row.leftAt() != null ? row.leftAt() : row.endsAt();
        String presence = row.presenceId() == null ? "" : row.presenceId();
        return new Person(
                row.bookingId(),
                presence,
                name,
                Initials.of(name),
                Initials.tint(name),
                from == null ? "" : formats.clock(from),
                to == null ? "" : formats.clock(to),
                row.resourceName() == null ? deskName(row.resource()) : text(row.resourceName()),
                row.late(),
                row.firstVisit(),
                row.walkIn(),
                row.withoutPlan(),
                "RELEASED".equals(row.state()),
                !presence.isEmpty() && presence.equals(fresh));
    }

    private String spent() {
        Duration total = today.gone().stream()
                .filter(row -> row.arrivedAt() != null && row.leftAt() != null)
                .map(row -> Duration.between(row.arrivedAt(), row.leftAt()))
                .reduce(Duration.ZERO, Duration::plus);
        return total.toMinutes() == 0 ? "" : formats.hours(total);
    }

    private List<RoomLine> rooms() {
        return today.rooms().stream()
                .sorted(Comparator.comparing(TodayAnswer.Room::startsAt))
                .map(room -> new RoomLine(
                        formats.clock(room.startsAt()),
                        formats.clock(room.endsAt()),
                        room.name() == null ? room.resource() : text(room.name()),
                        room.label() == null ? "" : room.label(),
                        room.persons(),
                        room.endsAt().isBefore(today.now())))
                .toList();
    }

    private WalkIn walkIn() {
        List<WalkIn.Part> parts = new ArrayList<>();
        for (String code : partsLeft()) {
            parts.add(new WalkIn.Part(code, price(code), parts.isEmpty()));
        }
        List<WalkIn.Desk> desks = today.free().resources().stream()
                .map(code -> new WalkIn.Desk(code, deskName(code)))
                .toList();
        return new WalkIn(parts, desks, parts.stream().allMatch(part -> part.price() != null), who, complaint, asksWhy);
    }

    /** In the morning the whole day or the morning; later only the afternoon is left to sell. */
    private List<String> partsLeft() {
        LocalTime now = LocalTime.ofInstant(today.now(), space.zone());
        return now.isBefore(space.midday()) ? List.of("DAY", "AM") : List.of("PM");
    }

    private @Nullable String price(String part) {
        PriceAnswer price = prices.get(part);
        BigDecimal shown = price == null ? null : price.shown();
        return shown == null ? null : formats.price(shown);
    }

    private String deskName(@Nullable String code) {
        if (code == null) {
            return "";
        }
        return plan == null
                ? HostPlan.number(code)
                : plan.all().stream()
                        .filter(resource -> resource.resource().equals(code) && resource.name() != null)
                        .map(resource -> text(resource.name()))
                        .findFirst()
                        .orElse(HostPlan.number(code));
    }

    private String text(Wording name) {
        return name.in(formats.language().getLanguage());
    }
}
