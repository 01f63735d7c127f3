package halte.gateway.web.kiosk;

import halte.gateway.session.KioskCookie;
import halte.gateway.web.Assets;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Qr;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The screen at the door. It is the same page for every kiosk: who is expected where, its script asks for. */
@Path("/")
@Blocking
class KioskResource {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,24}\\.[pr][0-9]{1,12}\\.[A-Za-z0-9_-]{22}");
    private static final int NOT_DONE = 422;

    private final Pages pages;
    private final Page page;
    private final Assets assets;
    private final KioskCookie cookie;
    private final String publicUrl;

    KioskResource(
            Pages pages,
            Page page,
            Assets assets,
            KioskCookie cookie,
            @ConfigProperty(name = "halte.public-url") String publicUrl) {
        this.pages = pages;
        this.page = page;
        this.assets = assets;
        this.cookie = cookie;
        this.publicUrl = publicUrl;
    }

    @GET
    @Path("kiosk")
    public Response screen(HttpServerRequest request) {
        return KioskCookie.keyOf(request) == null ? pages.goTo("/kiosk/enrol") : pages.show(Templates.screen());
    }

    @GET
    @Path("kiosk/enrol")
    public Response enrolment() {
        return pages.show(Templates.enrol(""));
    }

    /** The key is looked at by booking-service, at the first board: until then it is only kept. */
    @POST
    @Path("kiosk/enrol")
    public Response enrol(@RestForm @Nullable String key) {
        var typed = key == null ? "" : key.strip();
        if (!KioskCookie.looksLikeAKey(typed)) {
            return pages.show(NOT_DONE, Templates.enrol(words().enrolWrong()));
        }
        return Response.seeOther(URI.create("/kiosk"))
                .cookie(cookie.holding(typed))
                .build();
    }

    /** The picture of a check-in code; it says nothing that is not in its address. */
    @GET
    @Path("kiosk/qr/{code}.svg")
    @Produces("image/svg+xml")
    public Response picture(@RestPath String code) {
        if (!CODE.matcher(code).matches()) {
            throw new NotFoundException();
        }
        return Response.ok(Qr.file(publicUrl + "/h/" + code))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
                .build();
    }

    @GET
    @Path("kiosk/manifest.webmanifest")
    @Produces("application/manifest+json")
    public Response manifest() {
        return Response.ok(Templates.manifest(page.language(), words().kioskTitle())
                        .render())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    @GET
    @Path("kiosk-sw.js")
    @Produces("text/javascript;charset=UTF-8")
    public Response worker() {
        var shell = assets.shell("kiosk");
        return Response.ok(Templates.worker(Integer.toHexString(shell.hashCode()), shell)
                        .render())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private DoorMessages words() {
        return MessageBundles.get(DoorMessages.class, Localized.Literal.of(page.language()));
    }

    @CheckedTemplate(basePath = "kiosk")
    static class Templates {

        private Templates() {}

        static native TemplateInstance screen();

        static native TemplateInstance enrol(String problem);

        static native TemplateInstance manifest(String language, String title);

        static native TemplateInstance worker(String version, List<String> shell);
    }
}
