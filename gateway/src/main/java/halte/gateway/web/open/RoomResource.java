package halte.gateway.web.open;

import halte.gateway.session.Session;
import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Pages;
import halte.gateway.web.Problem;
import halte.gateway.web.Words;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The day of one room by the hour, and booking it. */
@Path("/s/{slug}/{date}/{resource}")
@Blocking
class RoomResource {

    private final RoomPage room;
    private final Api api;
    private final Session session;
    private final Page page;
    private final Pages pages;
    private final Words words;

    RoomResource(RoomPage room, Api api, Session session, Page page, Pages pages, Words words) {
        this.room = room;
        this.api = api;
        this.session = session;
        this.page = page;
        this.pages = pages;
        this.words = words;
    }

    @GET
    public Response day(
            @RestPath String slug,
            @RestPath String date,
            @RestPath String resource,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String minutes,
            @RestQuery @Nullable String on) {
        var day = on == null || on.isEmpty() ? read(date) : read(on);
        return pages.show(Templates.room(room.view(RoomChoice.of(slug, day, resource, from, minutes), null)));
    }

    @POST
    public Response book(
            @RestPath String slug,
            @RestPath String date,
            @RestPath String resource,
            @RestForm @Nullable String startsAt,
            @RestForm @Nullable String endsAt,
            @RestForm @Nullable String from,
            @RestForm @Nullable String minutes,
            @RestForm @Nullable String key) {
        var choice = RoomChoice.of(slug, read(date), resource, from, minutes)
                .tried(startsAt == null ? "" : startsAt, endsAt == null ? "" : endsAt);
        if (!session.isSignedIn()) {
            return pages.goTo("/login?to=" + URLEncoder.encode(choice.link(), StandardCharsets.UTF_8));
        }
        var wish = Map.of("resource", resource, "startsAt", choice.startsAt(), "endsAt", choice.endsAt());
        var answer = api.post(ApiPath.of("bookings"), wish, key == null ? page.key() : key);
        if (answer.isDone()) {
            var said = answer.text("state").equals("REQUESTED") ? "requested" : "booked";
            return pages.goTo("/me/bookings/" + answer.text("bookingId"), Map.of("said", said));
        }
        return pages.show(
                answer.isUnknown() ? 503 : answer.status(), Templates.room(room.view(choice, problem(answer))));
    }

    private Problem problem(Answer answer) {
        var said = answer.problem();
        return said != null && !answer.isUnknown()
                ? said
                : new Problem("/problems/unknown", words.here().booking_unknown(), "", Map.of(), answer.body());
    }

    private static LocalDate read(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException notADate) {
            throw new PageRefusal(404);
        }
    }

    @CheckedTemplate(basePath = "open")
    static class Templates {

        private Templates() {}

        static native TemplateInstance room(RoomView view);
    }
}
