package halte.gateway.web.worker;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Words;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Waiting for a place that is taken: joining, accepting what came free, leaving the list. */
@Path("/me/waiting-list")
@Blocking
class WaitingResource {

    private final Api api;
    private final BookingsPage bookings;
    private final Page page;
    private final Pages pages;
    private final Words words;

    WaitingResource(Api api, BookingsPage bookings, Page page, Pages pages, Words words) {
        this.api = api;
        this.bookings = bookings;
        this.page = page;
        this.pages = pages;
        this.words = words;
    }

    @POST
    public Response join(
            @RestForm @Nullable String space,
            @RestForm @Nullable String resource,
            @RestForm @Nullable String date,
            @RestForm @Nullable String part,
            @RestForm @Nullable String startsAt,
            @RestForm @Nullable String endsAt,
            @RestForm @Nullable String key) {
        var wish = new LinkedHashMap<String, Object>();
        put(wish, "space", space);
        put(wish, "resource", resource);
        if (startsAt == null || startsAt.isEmpty()) {
            put(wish, "date", date);
            put(wish, "part", part);
        } else {
            put(wish, "startsAt", startsAt);
            put(wish, "endsAt", endsAt);
        }
        return after(api.post(ApiPath.of("waiting-list"), wish, keyOr(key)), "waiting");
    }

    @POST
    @Path("{id}/acceptance")
    public Response accept(@RestPath String id, @RestForm @Nullable String key) {
        var answer = api.post(ApiPath.of("waiting-list", id, "acceptance"), Map.of(), keyOr(key));
        var booking = answer.text("bookingId");
        return answer.isDone() && !booking.isEmpty()
                ? pages.goTo("/me/bookings/" + booking, Map.of("said", "confirmed"))
                : after(answer, "confirmed");
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@RestPath String id, @RestForm @Nullable String key) {
        return after(api.post(ApiPath.of("waiting-list", id, "withdrawal"), Map.of(), keyOr(key)), "withdrawn");
    }

    private Response after(Answer answer, String said) {
        if (answer.isDone()) {
            return pages.goTo("/me/bookings", Map.of("said", said));
        }
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        return pages.show(
                answer.isUnknown() ? 503 : answer.status(),
                BookingsResource.Templates.bookings(bookings.list("", text)));
    }

    private static void put(Map<String, Object> wish, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            wish.put(name, value);
        }
    }

    private String keyOr(@Nullable String key) {
        return key == null || key.isEmpty() ? page.key() : key;
    }
}
