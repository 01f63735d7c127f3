package halte.gateway.web.kiosk;

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The host's kiosks: enrol one, see when it was last there, withdraw it. */
@Path("/host/{slug}/kiosk")
@Blocking
class HostKioskResource {

    private static final int NOT_DONE = 422;

    private final Api api;
    private final Pages pages;
    private final DoorWords words;
    private final String publicUrl;

    HostKioskResource(
            Api api, Pages pages, DoorWords words, @ConfigProperty(name = "halte.public-url") String publicUrl) {
        this.api = api;
        this.pages = pages;
        this.words = words;
        this.publicUrl = publicUrl;
    }

    record SpaceAnswer(
            String space,
            String slug,
            Wording name,
            @Nullable String timeZone) {

        String zone() {
            return timeZone == null ? "Europe/Brussels" : timeZone;
        }
    }

    record KioskAnswer(
            String kioskId,
            String name,
            String state,
            Instant enrolledAt,
            @Nullable Instant lastSeenAt) {}

    /** @param state ACTIVE, REVOKED or EXPIRED */
    record KioskLine(String id, String name, String state, String enrolled, String seen) {}

    record KiosksView(String slug, Wording space, List<KioskLine> kiosks, String said, String problem) {}

    /** @param link opens the enrolment on the tablet; the key stands behind its # */
    record EnrolledView(String slug, Wording space, String kiosk, String link) {}

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String said) {
        return pages.show(Templates.kiosks(
                view(slug, "withdrawn".equals(said) ? words.here().kioskWithdrawn() : "", "")));
    }

    /** The answer is the page itself, for what it shows is never shown again. */
    @POST
    public Response enrol(@RestPath String slug, @RestForm @Nullable String name) {
        var space = space(slug);
        var typed = name == null ? "" : name.strip();
        var answer = api.post(ApiPath.of("kiosks"), Map.of("space", space.space(), "name", typed));
        if (!answer.isDone()) {
            return pages.show(NOT_DONE, Templates.kiosks(view(slug, "", words.refusal(answer))));
        }
        var link = publicUrl + "/kiosk/enrol#" + answer.text("key");
        return pages.show(Templates.enrolled(new EnrolledView(space.slug(), space.name(), answer.text("name"), link)));
    }

    @POST
    @Path("/revocation")
    public Response withdraw(@RestPath String slug, @RestForm @Nullable String kiosk, @RestForm @Nullable String key) {
        var answer = api.post(
                ApiPath.of("kiosks", String.valueOf(kiosk), "revocation"),
                Map.of(),
                UUID.nameUUIDFromBytes((key + "/" + kiosk).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString());
        return answer.isDone()
                ? pages.goTo("/host/" + slug + "/kiosk", Map.of("said", "withdrawn"))
                : pages.show(NOT_DONE, Templates.kiosks(view(slug, "", words.refusal(answer))));
    }

    private KiosksView view(String slug, String said, String problem) {
        var space = space(slug);
        var kiosks = api.list(ApiPath.of("kiosks").with("space", space.space()), KioskAnswer.class)
                .part()
                .required();
        var lines = kiosks.stream().map(kiosk -> line(kiosk, space.zone())).toList();
        return new KiosksView(space.slug(), space.name(), lines, said, problem);
    }

    private KioskLine line(KioskAnswer kiosk, String zone) {
        var seenAt = kiosk.lastSeenAt();
        return new KioskLine(
                kiosk.kioskId(),
                kiosk.name(),
                kiosk.state(),
                words.here().enrolledOn(words.moment(kiosk.enrolledAt(), zone)),
                seenAt == null ? words.here().neverSeen() : words.here().lastSeen(words.moment(seenAt, zone)));
    }

    private SpaceAnswer space(String slug) {
        return api.get(ApiPath.of("spaces", slug), SpaceAnswer.class).part().required();
    }

    @CheckedTemplate(basePath = "kiosk")
    static class Templates {

        private Templates() {}

        static native TemplateInstance kiosks(KiosksView view);

        static native TemplateInstance enrolled(EnrolledView view);
    }
}
