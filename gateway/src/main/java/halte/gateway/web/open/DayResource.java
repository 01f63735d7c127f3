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
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A day of a space, and booking on it. */
@Path("/s/{slug}/{date}")
@Blocking
class DayResource {

    private final DayPage day;
    private final Api api;
    private final Session session;
    private final Page page;
    private final Pages pages;
    private final Words words;

    DayResource(DayPage day, Api api, Session session, Page page, Pages pages, Words words) {
        this.day = day;
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
            @RestQuery @Nullable String part,
            @RestQuery @Nullable String desk) {
        return pages.show(Templates.day(day.view(DayChoice.of(slug, read(date), part, desk), null)));
    }

    @POST
    public Response book(
            @RestPath String slug,
            @RestPath String date,
            @RestForm @Nullable String part,
            @RestForm @Nullable String desk,
            @RestForm @Nullable String space,
            @RestForm @Nullable String key) {
        var choice = DayChoice.of(slug, read(date), part, desk == null ? "" : desk);
        if (!session.isSignedIn()) {
            return pages.goTo("/login?to=" + encoded(choice.link()));
        }
        var answer = api.post(ApiPath.of("bookings"), body(choice, space), key == null ? page.key() : key);
        if (answer.isDone()) {
            return pages.goTo("/me/bookings/" + answer.text("bookingId"), Map.of("said", "booked"));
        }
        var problem = problem(answer);
        var retry = problem.is("slot-taken") ? choice.withoutDesk() : choice;
        return pages.show(answer.isUnknown() ? 503 : answer.status(), Templates.day(day.view(retry, problem)));
    }

    /** Field by field what the outbox of the page would send, so that the same key never meets another body. */
    private static Map<String, Object> body(DayChoice choice, @Nullable String space) {
        var body = new LinkedHashMap<String, Object>();
        body.put("space", space == null || space.isEmpty() ? choice.slug() : space);
        body.put("date", choice.date().toString());
        body.put("part", choice.part());
        if (choice.desk() != null && !choice.desk().isEmpty()) {
            body.put("resource", choice.desk());
        }
        return body;
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

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @CheckedTemplate(basePath = "open")
    static class Templates {

        private Templates() {}

        static native TemplateInstance day(DayView view);
    }
}
