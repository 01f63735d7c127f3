package halte.gateway.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every answer tells the browser not to allow. Scripts and styles run only with the nonce of their own page. */
@ApplicationScoped
public class SecurityHeaders {

    public static final String NONCE = "halte.nonce";
    private static final int FIRST = 1000;

    private final SecureRandom random = new SecureRandom();
    private final String identityProvider;
    private final boolean overTls;

    SecurityHeaders(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") URI authServer,
            @ConfigProperty(name = "halte.public-url") URI publicUrl) {
        this.identityProvider = authServer.getScheme() + "://" + authServer.getAuthority();
        this.overTls = "https".equals(publicUrl.getScheme());
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, FIRST);
    }

    private void add(RoutingContext context) {
        var nonce = nonce();
        context.put(NONCE, nonce);
        write(context.response().headers(), nonce);
        context.next();
    }

    private void write(MultiMap headers, String nonce) {
        headers.set("Content-Security-Policy", policy(nonce))
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "same-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Cross-Origin-Resource-Policy", "same-origin")
                .set("X-Frame-Options", "DENY")
                .set("Permissions-Policy", "geolocation=(self), camera=(), microphone=(), payment=(), usb=()");
        if (overTls) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** The identity provider appears because a form may end there when its session has run out. */
    private String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self' 'nonce-" + nonce
                + "'; img-src 'self' data:; connect-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'"
                + "; form-action 'self' " + identityProvider
                + "; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    }

    private String nonce() {
        var bytes = new byte[15];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
