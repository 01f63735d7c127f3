package halte.gateway.web.host;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.Problem;
import halte.gateway.web.host.TodayAnswer.Row;
import halte.gateway.web.host.TodayView.Said;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The Today board and everything a host does on it. */
@Path("/host")
@Blocking
class TodayResource {

    private static final int NOT_DONE = 422;

    private final HostDesk desk;
    private final Api api;
    private final Pages pages;

    TodayResource(HostDesk desk, Api api, Pages pages) {
        this.desk = desk;
        this.api = api;
        this.pages = pages;
    }

    @GET
    public Response choose() {
        List<SpaceAnswer> spaces = desk.spaces();
        return spaces.size() == 1 ? pages.goTo("/host/" + spaces.get(0).slug()) : pages.show(Templates.spaces(spaces));
    }

    @GET
    @Path("/{slug}")
    public Response today(
            @RestPath String slug,
            @RestQuery @Nullable String arrived,
            @RestQuery @Nullable String left,
            @RestQuery @Nullable String undone) {
        SpaceAnswer space = desk.space(slug);
        TodayBoard board = desk.board(space);
        Said said = undone != null ? Said.undone() : desk.said(space, board, arrived, left);
        return pages.show(Templates.today(
                board.saying(said, arrived == null ? "" : arrived).view()));
    }

    @GET
    @Path("/{slug}/list")
    public Response list(@RestPath String slug) {
        return pages.show(Templates.list(desk.board(desk.space(slug)).view()));
    }

    /** The box: a name among those expected, else the code of a pass. */
    @POST
    @Path("/{slug}/check-in")
    public Response checkIn(@RestPath String slug, @RestForm @Nullable String code, @RestForm @Nullable String key) {
        SpaceAnswer space = desk.space(slug);
        String typed = code == null ? "" : code.strip();
        if (typed.isEmpty()) {
            return show(space, Said.refused(desk.words().typeSomething()));
        }
        TodayBoard board = desk.board(space);
        List<Row> called = board.expectedCalled(typed);
        if (called.size() == 1) {
            return arrive(space, Map.of("booking", called.get(0).bookingId()), key);
        }
        if (called.size() > 1) {
            return pages.show(
                    NOT_DONE,
                    Templates.today(board.saying(Said.several(typed, board.people(called)), "")
                            .view()));
        }
        String pass = Arrivals.passIn(typed);
        if (pass.isEmpty()) {
            return pages.show(NOT_DONE, Templates.today(walkInFor(board.saying(Said.nobody(typed), ""), typed)));
        }
        return checkInByPass(space, typed, pass, key);
    }

    @POST
    @Path("/{slug}/arrivals")
    public Response arrive(@RestPath String slug, @RestForm @Nullable String booking, @RestForm @Nullable String key) {
        return arrive(desk.space(slug), Map.of("booking", String.valueOf(booking)), key);
    }

    @POST
    @Path("/{slug}/departures")
    public Response leave(@RestPath String slug, @RestForm @Nullable String presence, @RestForm @Nullable String key) {
        SpaceAnswer space = desk.space(slug);
        String id = String.valueOf(presence);
        Answer answer = api.post(ApiPath.of("presences", id, "departure"), Map.of(), keyFor(key, "leave" + id));
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug(), Map.of("left", id))
                : show(space, Said.refused(wordsOf(answer)));
    }

    @POST
    @Path("/{slug}/undo")
    public Response undo(@RestPath String slug, @RestForm @Nullable String presence) {
        SpaceAnswer space = desk.space(slug);
        Answer answer = api.delete(ApiPath.of("presences", String.valueOf(presence)));
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug(), Map.of("undone", "yes"))
                : show(space, Said.refused(wordsOf(answer)));
    }

    /** Somebody without a booking: one request, and they are in. */
    @POST
    @Path("/{slug}/walk-ins")
    public Response walkIn(
            @RestPath String slug,
            @RestForm @Nullable String who,
            @RestForm @Nullable String person,
            @RestForm @Nullable String part,
            @RestForm("desk") @Nullable String resource,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String key) {
        SpaceAnswer space = desk.space(slug);
        Visitor visitor = Visitor.of(who, person);
        if (visitor == null) {
            return refuseWalkIn(space, "", desk.words().typeSomething(), false);
        }
        Answer answer = api.post(
                ApiPath.of("presences"),
                visitor.body(space.space(), part == null ? "DAY" : part, resource, reason),
                keyFor(key, "walk-in"));
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug(), Map.of("arrived", answer.text("presenceId")))
                : refuseWalkIn(space, visitor.typed(), wordsOf(answer), answer.status() == NOT_DONE);
    }

    /** Visits that are no presence, counted at the door. */
    @POST
    @Path("/{slug}/footfall")
    public Response count(
            @RestPath String slug,
            @RestForm @Nullable Integer count,
            @RestForm @Nullable String what,
            @RestForm @Nullable String undo,
            @RestForm @Nullable String key) {
        SpaceAnswer space = desk.space(slug);
        ApiPath visits = ApiPath.of("spaces", space.space(), "footfall");
        Answer answer = undo != null && !undo.isEmpty()
                ? api.delete(ApiPath.of("spaces", space.space(), "footfall", undo))
                : api.post(
                        visits,
                        Map.of("count", count == null ? 0 : count, "what", what == null ? "VISIT" : what),
                        keyFor(key, "footfall"));
        return answer.isDone() ? pages.goTo("/host/" + space.slug()) : show(space, Said.refused(wordsOf(answer)));
    }

    private Response arrive(SpaceAnswer space, Map<String, String> whom, @Nullable String key) {
        Answer answer = api.post(ApiPath.of("presences"), whom, keyFor(key, whom.toString()));
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug(), Map.of("arrived", answer.text("presenceId")))
                : show(space, Said.refused(wordsOf(answer)));
    }

    private Response checkInByPass(SpaceAnswer space, String typed, String pass, @Nullable String key) {
        Answer answer = api.post(ApiPath.of("presences"), Map.of("pass", pass), keyFor(key, pass));
        if (answer.isDone()) {
            return pages.goTo("/host/" + space.slug(), Map.of("arrived", answer.text("presenceId")));
        }
        if (answer.status() == 404) {
            TodayBoard board = desk.board(space).saying(Said.nobody(typed), "");
            return pages.show(NOT_DONE, Templates.today(walkInFor(board, typed)));
        }
        return show(space, Said.refused(wordsOf(answer)));
    }

    private static TodayView walkInFor(TodayBoard board, String typed) {
        return board.refusingWalkIn(typed, null).view();
    }

    private Response show(SpaceAnswer space, Said said) {
        return pages.show(
                NOT_DONE, Templates.today(desk.board(space).saying(said, "").view()));
    }

    /** @param ruled whether a host may let them in all the same, for a reason */
    private Response refuseWalkIn(SpaceAnswer space, String typed, String words, boolean ruled) {
        return pages.show(
                NOT_DONE,
                Templates.today(desk.board(space)
                        .refusingWalkIn(typed, words)
                        .offeringAReason(ruled)
                        .view()));
    }

    private String wordsOf(Answer answer) {
        Problem problem = answer.problem();
        return problem == null || answer.isUnknown() ? desk.words().unavailable() : problem.words();
    }

    /** One form carries many buttons: the key of the page together with what was pressed is the key of the command. */
    private static String keyFor(@Nullable String key, String what) {
        return key == null || key.isEmpty()
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes((key + what).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    @CheckedTemplate(basePath = "host")
    static class Templates {

        private Templates() {}

        static native TemplateInstance spaces(List<SpaceAnswer> spaces);

        static native TemplateInstance today(TodayView view);

        static native TemplateInstance list(TodayView view);
    }
}
