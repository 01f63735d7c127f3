package halte.gateway.web.kiosk;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** No-shows of a space for its hosts: who, when, pardon with a reason, and what the space decided about them. */
@Path("/host/{slug}/strikes")
@Blocking
class StrikesResource {

    private static final int NOT_DONE = 422;

    private final Api api;
    private final Pages pages;
    private final DoorWords words;

    StrikesResource(Api api, Pages pages, DoorWords words) {
        this.api = api;
        this.pages = pages;
        this.words = words;
    }

    record SpaceAnswer(
            String space,
            String slug,
            Wording name,
            @Nullable String timeZone) {}

    record Strike(
            String strikeId,
            String name,
            String resource,
            Instant startsAt,
            boolean counts,
            @Nullable String pardonReason) {}

    record Policy(
            @Nullable Integer strikes,
            @Nullable Integer withinDays,
            @Nullable Integer refusedDays) {}

    record StrikeLine(
            String id,
            String name,
            String when,
            String resource,
            boolean counts,
            @Nullable String reason) {}

    record StrikesView(
            String slug,
            Wording space,
            List<StrikeLine> strikes,
            Policy policy,
            String policyText,
            String said,
            String problem) {}

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String said) {
        var text = "pardoned".equals(said)
                ? words.here().saidPardoned()
                : "decided".equals(said) ? words.here().saidPolicy() : "";
        return pages.show(Templates.strikes(view(slug, text, "")));
    }

    @POST
    @Path("/pardon")
    public Response pardon(
            @RestPath String slug,
            @RestForm @Nullable String strike,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String key) {
        var answer = api.post(
                ApiPath.of("strikes", String.valueOf(strike), "pardon"),
                Map.of("reason", reason == null ? "" : reason),
                UUID.nameUUIDFromBytes((key + "/" + strike + "/" + reason).getBytes(StandardCharsets.UTF_8))
                        .toString());
        return goOn(slug, "pardoned", answer);
    }

    @POST
    @Path("/policy")
    public Response decide(
            @RestPath String slug,
            @RestForm @Nullable String strikes,
            @RestForm @Nullable String within,
            @RestForm @Nullable String refused,
            @RestForm @Nullable String drop) {
        var path = ApiPath.of("spaces", space(slug).space(), "strike-policy");
        if (drop != null) {
            return goOn(slug, "decided", api.delete(path));
        }
        var body = new HashMap<String, Object>();
        body.put("strikes", number(strikes));
        body.put("withinDays", number(within));
        body.put("refusedDays", number(refused));
        return goOn(slug, "decided", api.put(path, body));
    }

    private Response goOn(String slug, String said, Answer answer) {
        return answer.isDone()
                ? pages.goTo("/host/" + slug + "/strikes", Map.of("said", said))
                : pages.show(NOT_DONE, Templates.strikes(view(slug, "", words.refusal(answer))));
    }

    private StrikesView view(String slug, String said, String problem) {
        var space = space(slug);
        var strikes = api.list(ApiPath.of("strikes").with("space", space.space()), Strike.class);
        var policy = api.get(ApiPath.of("spaces", space.space(), "strike-policy"), Policy.class)
                .part()
                .required();
        var zone = space.timeZone() == null ? "Europe/Brussels" : space.timeZone();
        return new StrikesView(
                space.slug(),
                space.name(),
                strikes.part().required().stream()
                        .map(strike -> line(strike, zone))
                        .toList(),
                policy,
                textOf(policy),
                said,
                problem);
    }

    private StrikeLine line(Strike strike, String zone) {
        return new StrikeLine(
                strike.strikeId(),
                strike.name().isBlank() ? words.here().someone() : strike.name(),
                words.moment(strike.startsAt(), zone),
                strike.resource(),
                strike.counts(),
                strike.pardonReason());
    }

    private String textOf(Policy policy) {
        var strikes = policy.strikes();
        var within = policy.withinDays();
        var refused = policy.refusedDays();
        return strikes == null || within == null || refused == null
                ? words.here().policyNone()
                : words.here().policySays(strikes, within, refused);
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,6}") ? Integer.valueOf(typed.strip()) : null;
    }

    private SpaceAnswer space(String slug) {
        return api.get(ApiPath.of("spaces", slug), SpaceAnswer.class).part().required();
    }

    @CheckedTemplate(basePath = "kiosk")
    static class Templates {

        private Templates() {}

        static native TemplateInstance strikes(StrikesView view);
    }
}
