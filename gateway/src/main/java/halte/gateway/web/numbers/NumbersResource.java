package halte.gateway.web.numbers;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Pages;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.staff.Formats;
import halte.gateway.web.staff.HostedSpaces;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** "My space in numbers", and its tables as CSV. */
@Path("/host/{slug}")
@Blocking
class NumbersResource {

    private static final Set<String> GRAINS = Set.of("month", "quarter", "year");
    private static final int FOUR_WEEKS = 27;

    private final HostedSpaces spaces;
    private final Api api;
    private final Page page;
    private final Pages pages;
    private final Clock clock;

    NumbersResource(HostedSpaces spaces, Api api, Page page, Pages pages, Clock clock) {
        this.spaces = spaces;
        this.api = api;
        this.page = page;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("/numbers")
    public Response show(@RestPath String slug, @RestQuery @Nullable String grain) {
        SpaceDetail space = spaces.space(slug);
        String chosen = grain != null && GRAINS.contains(grain) ? grain : "month";
        Asked<NumbersAnswers.Periods> periods = askPeriods(space, chosen);
        Asked<NumbersAnswers.Hours> hours = askHours(space);
        Asked<NumbersAnswers.Rooms> rooms = askRooms(space, chosen);
        Formats formats = new Formats(page.locale(), Hours.zoneOf(space.timeZone()));
        NumbersScreen screen = new NumbersScreen(words(), formats);
        NumbersAnswers.Periods knownPeriods = periods.part().content();
        NumbersAnswers.Hours knownHours = hours.part().content();
        NumbersAnswers.Rooms knownRooms = rooms.part().content();
        LocalDate today = today(space);
        return pages.show(Templates.numbers(new NumbersView(
                space.slug(),
                space.name().in(page.language()),
                chosen,
                knownPeriods == null ? null : screen.periods(knownPeriods),
                knownHours == null
                        ? null
                        : screen.hours(
                                knownHours,
                                words().fromTo(formats.date(today.minusDays(FOUR_WEEKS)), formats.date(today))),
                knownRooms == null ? null : screen.rooms(knownRooms))));
    }

    @GET
    @Path("/numbers/{table}.csv")
    public Response export(@RestPath String slug, @RestPath String table, @RestQuery @Nullable String grain) {
        SpaceDetail space = spaces.space(slug);
        String chosen = grain != null && GRAINS.contains(grain) ? grain : "month";
        String csv = switch (table) {
            case "periods" ->
                NumbersCsv.periods(
                        space.space(), askPeriods(space, chosen).part().required(), page.language());
            case "hours" ->
                NumbersCsv.hours(space.space(), askHours(space).part().required(), page.language());
            case "rooms" ->
                NumbersCsv.rooms(space.space(), askRooms(space, chosen).part().required(), page.language());
            default -> throw new PageRefusal(404);
        };
        return Response.ok(csv)
                .type("text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"halte-%s-%s.csv\"".formatted(space.slug(), table))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Asked<NumbersAnswers.Periods> askPeriods(SpaceDetail space, String grain) {
        return api.get(
                ApiPath.of("occupancy").with("grain", grain).with("space", space.space()),
                NumbersAnswers.Periods.class);
    }

    private Asked<NumbersAnswers.Hours> askHours(SpaceDetail space) {
        LocalDate today = today(space);
        return api.get(
                ApiPath.of("occupancy", "hours")
                        .with("from", today.minusDays(FOUR_WEEKS))
                        .with("to", today)
                        .with("space", space.space()),
                NumbersAnswers.Hours.class);
    }

    private Asked<NumbersAnswers.Rooms> askRooms(SpaceDetail space, String grain) {
        return api.get(
                ApiPath.of("occupancy", "rooms").with("grain", grain).with("space", space.space()),
                NumbersAnswers.Rooms.class);
    }

    private LocalDate today(SpaceDetail space) {
        return LocalDate.now(clock.withZone(Hours.zoneOf(space.timeZone())));
    }

    private NumbersMessages words() {
        return MessageBundles.get(NumbersMessages.class, Localized.Literal.of(page.language()));
    }

    @CheckedTemplate(basePath = "numbers")
    static class Templates {

        private Templates() {}

        static native TemplateInstance numbers(NumbersView view);
    }
}
