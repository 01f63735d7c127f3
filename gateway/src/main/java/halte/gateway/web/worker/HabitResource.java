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
import org.jspecify.annotations.Nullable;

/** One tap books what is booked every week; a second one takes it back. */
@Path("/me/usual")
@Blocking
class HabitResource {

    private final Api api;
    private final TodayPage today;
    private final Page page;
    private final Pages pages;
    private final Words words;

    HabitResource(Api api, TodayPage today, Page page, Pages pages, Words words) {
        this.api = api;
        this.today = today;
        this.page = page;
        this.pages = pages;
        this.words = words;
    }

    @POST
    public Response book(
            @RestForm @Nullable String space,
            @RestForm @Nullable String resource,
            @RestForm @Nullable String date,
            @RestForm @Nullable String part,
            @RestForm @Nullable String key) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("space", String.valueOf(space));
        wish.put("date", String.valueOf(date));
        wish.put("part", part == null || part.isEmpty() ? "DAY" : part);
        if (resource != null && !resource.isEmpty()) {
            wish.put("resource", resource);
        }
        var answer = api.post(ApiPath.of("bookings"), wish, keyOr(key));
        return answer.isDone()
                ? pages.goTo("/me", Map.of("said", "usual", "booking", answer.text("bookingId")))
                : refused(answer);
    }

    @POST
    @Path("undo")
    public Response undo(@RestForm @Nullable String booking, @RestForm @Nullable String key) {
        var path = ApiPath.of("bookings", String.valueOf(booking), "cancellation");
        var answer = api.post(path, Map.of(), keyOr(key));
        return answer.isDone() ? pages.goTo("/me", Map.of("said", "cancelled")) : refused(answer);
    }

    private Response refused(Answer answer) {
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        return pages.show(
                answer.isUnknown() ? 503 : answer.status(), MeResource.Templates.today(today.view("", "", text)));
    }

    private String keyOr(@Nullable String key) {
        return key == null || key.isEmpty() ? page.key() : key;
    }
}
