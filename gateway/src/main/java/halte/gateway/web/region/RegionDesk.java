package halte.gateway.web.region;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the services for what the Region may read: aggregates only, masked by those who own them. */
@ApplicationScoped
class RegionDesk {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Api api;
    private final Session session;
    private final Page page;
    private final Clock clock;

    RegionDesk(Api api, Session session, Page page, Clock clock) {
        this.api = api;
        this.session = session;
        this.page = page;
        this.clock = clock;
    }

    /** @param now null while the numbers of the moment cannot be had */
    record Dashboard(@Nullable NowView now, MonthView month) {}

    Dashboard dashboard(@Nullable String wanted, SpaceOrder order, boolean rising) {
        mustReadTheNetwork();
        YearMonth month = month(wanted);
        Asked<List<SpaceAnswer>> askedSpaces = askSpaces();
        Asked<NowAnswer> askedNow = askNow();
        Asked<OccupancyAnswer> askedOccupancy = askOccupancy(month);
        Asked<HoursAnswer> askedHours = askHours(month);
        Asked<RevenueAnswer> askedRevenue = askRevenue(month);
        List<SpaceAnswer> spaces = askedSpaces.part().required();
        OccupancyAnswer occupancy = askedOccupancy.part().content();
        MonthParts parts = new MonthParts(
                occupancy, askedHours.part().content(), askedRevenue.part().content());
        NowAnswer now = askedNow.part().content();
        Set<String> quiet = occupancy == null
                ? Set.of()
                : occupancyScreen(month, spaces, occupancy).quiet(thisMonth().minusMonths(1));
        return new Dashboard(
                now == null
                        ? null
                        : new NowScreen(spaces, now, formats()).watching(quiet).view(),
                view(month, spaces, parts, order, rising));
    }

    NowView now() {
        mustReadTheNetwork();
        Asked<List<SpaceAnswer>> spaces = askSpaces();
        Asked<NowAnswer> now = askNow();
        Asked<OccupancyAnswer> occupancy = askOccupancy(thisMonth());
        List<SpaceAnswer> known = spaces.part().required();
        OccupancyAnswer months = occupancy.part().content();
        Set<String> quiet = months == null
                ? Set.of()
                : occupancyScreen(thisMonth(), known, months).quiet(thisMonth().minusMonths(1));
        return new NowScreen(known, now.part().required(), formats())
                .watching(quiet)
                .view();
    }

    /** lundi 23 novembre 2026, 10 h 42. */
    String moment() {
        Instant now = clock.instant();
        return formats().day(now) + ", " + formats().clock(now);
    }

    String export(String table, @Nullable String wanted) {
        mustReadTheNetwork();
        YearMonth month = month(wanted);
        return switch (table) {
            case "occupancy" ->
                Exports.occupancy(
                        askSpaces().part().required(),
                        askOccupancy(month).part().required(),
                        page.language());
            case "hours" -> Exports.hours(month, askHours(month).part().required(), page.language());
            case "revenue" -> Exports.revenue(askRevenue(month).part().required(), page.language());
            case "now" ->
                Exports.now(askSpaces().part().required(), askNow().part().required(), page.language());
            default -> throw new PageRefusal(404);
        };
    }

    String fileName(String table, @Nullable String wanted) {
        return table.equals("now")
                ? "now-" + LocalDate.now(clock.withZone(ZONE)) + ".csv"
                : table + "-" + month(wanted) + ".csv";
    }

    private record MonthParts(
            @Nullable OccupancyAnswer occupancy,
            @Nullable HoursAnswer hours,
            @Nullable RevenueAnswer revenue) {}

    private MonthView view(
            YearMonth month, List<SpaceAnswer> spaces, MonthParts parts, SpaceOrder order, boolean rising) {
        Formats formats = formats();
        RevenueScreen revenue = parts.revenue() == null
                ? null
                : new RevenueScreen(month, isRunning(month), parts.revenue(), groups(), words().barsLabel(), formats);
        boolean isLast = !month.isBefore(thisMonth());
        return new MonthView(
                month.toString(),
                formats.month(month),
                month.minusMonths(1).toString(),
                formats.month(month.minusMonths(1)),
                isLast ? "" : month.plusMonths(1).toString(),
                isLast ? "" : formats.month(month.plusMonths(1)),
                isRunning(month),
                formats.date(LocalDate.now(clock.withZone(ZONE))),
                parts.occupancy() == null
                        ? null
                        : withRevenue(
                                occupancyScreen(month, spaces, parts.occupancy())
                                        .view(order, rising),
                                revenue),
                parts.hours() == null
                        ? null
                        : HoursScreen.of(
                                parts.hours(), words().hoursCaption(formats.month(month)), words().weekday(), formats),
                revenue == null ? null : revenue.view());
    }

    private static MonthView.Occupancy withRevenue(MonthView.Occupancy occupancy, @Nullable RevenueScreen revenue) {
        MonthView.Figure figure = revenue == null ? null : revenue.figure();
        if (figure == null) {
            return occupancy;
        }
        List<MonthView.Figure> figures = new ArrayList<>(occupancy.figures());
        figures.add(figure);
        return occupancy.withFigures(figures);
    }

    private OccupancyScreen occupancyScreen(YearMonth month, List<SpaceAnswer> spaces, OccupancyAnswer answer) {
        return new OccupancyScreen(month, isRunning(month), spaces, answer, formats());
    }

    private List<String> groups() {
        return List.of(words().groupMemberships(), words().groupPasses(), words().groupRooms(), words().groupOther());
    }

    private RegionMessages words() {
        return MessageBundles.get(RegionMessages.class, Localized.Literal.of(page.language()));
    }

    private Asked<List<SpaceAnswer>> askSpaces() {
        return api.list(ApiPath.of("spaces").with("limit", 200), SpaceAnswer.class);
    }

    private Asked<NowAnswer> askNow() {
        return api.get(ApiPath.of("occupancy", "now"), NowAnswer.class);
    }

    /** A year and a month, so that every month shown can be compared with the year before where it is known. */
    private Asked<OccupancyAnswer> askOccupancy(YearMonth month) {
        return api.get(
                ApiPath.of("occupancy").with("from", month.minusMonths(12)).with("to", month), OccupancyAnswer.class);
    }

    private Asked<HoursAnswer> askHours(YearMonth month) {
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        LocalDate last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        return api.get(
                ApiPath.of("occupancy", "hours").with("from", month.atDay(1)).with("to", last), HoursAnswer.class);
    }

    private Asked<RevenueAnswer> askRevenue(YearMonth month) {
        return api.get(
                ApiPath.of("revenues").with("from", month.minusMonths(12)).with("to", month), RevenueAnswer.class);
    }

    private Formats formats() {
        return new Formats(page.locale(), ZONE);
    }

    private boolean isRunning(YearMonth month) {
        return month.equals(thisMonth());
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock.withZone(ZONE));
    }

    private YearMonth month(@Nullable String wanted) {
        try {
            YearMonth month = wanted == null ? thisMonth() : YearMonth.parse(wanted);
            return month.isAfter(thisMonth()) ? thisMonth() : month;
        } catch (DateTimeException notAMonth) {
            return thisMonth();
        }
    }

    private void mustReadTheNetwork() {
        if (!session.isRegion() && !session.isCoordinator()) {
            throw new PageRefusal(403);
        }
    }
}
