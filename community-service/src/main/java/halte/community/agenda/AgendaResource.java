package halte.community.agenda;

import halte.community.events.EventPage;
import halte.community.events.EventQuery;
import halte.community.events.EventView;
import halte.community.events.Programme;
import halte.identity.Access;
import halte.identity.Audience;
import halte.problem.Language;
import halte.problem.ThisCentury;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api")
class AgendaResource {

    private static final String CALENDAR = "text/calendar;charset=utf-8";
    private static final int PAST_DAYS = 90;
    private static final int MOST_ENTRIES = 2_000;
    private static final int FEED_SECONDS = 300;

    private final Programme programme;
    private final CalendarFeed feed;
    private final Clock clock;

    AgendaResource(Programme programme, CalendarFeed feed, Clock clock) {
        this.programme = programme;
        this.feed = feed;
        this.clock = clock;
    }

    /** Events that take place, by start, from today on unless asked otherwise. */
    @GET
    @Path("/agenda")
    @Access({Audience.PUBLIC})
    public EventPage agenda(
            @RestQuery @Nullable String space,
            @RestQuery @ThisCentury @Nullable LocalDate from,
            @RestQuery @ThisCentury @Nullable LocalDate to,
            @RestQuery @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return programme.published(new EventQuery(space, from, to, null, cursor, limit));
    }

    /** The same for calendars to subscribe to; the last ninety days stay in, cancelled events say so. */
    @GET
    @Path("/agenda.ics")
    @Produces(CALENDAR)
    @Access({Audience.PUBLIC})
    public RestResponse<String> calendar(
            @RestQuery @Nullable String space,
            @RestQuery @Nullable String language,
            @RestHeader(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(PAST_DAYS);
        var events = programme.calendar(space, since, MOST_ENTRIES);
        var spoken = Language.of(language == null ? accepted : language);
        var mayKeep = new CacheControl();
        mayKeep.setMaxAge(FEED_SECONDS);
        return RestResponse.ResponseBuilder.ok(feed.write(name(space, events), events, spoken))
                .cacheControl(mayKeep)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static String name(@Nullable String space, List<EventView> events) {
        return space == null || events.isEmpty()
                ? "Halte"
                : "Halte, " + events.get(0).spaceName();
    }
}
