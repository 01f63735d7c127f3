package halte.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The key of a tablet at the door, kept where its scripts cannot read it and handed to the board of its space only. */
@ApplicationScoped
public class KioskCookie {

    /** How a kiosk shows its key to booking-service. */
    public static final String HEADER = "Kiosk-Key";

    private static final String NAME = "kiosk";
    private static final String PATHS = "/api/kiosk/";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Duration KEPT = Duration.ofDays(400);

    private final boolean overTls;

    KioskCookie(@ConfigProperty(name = "halte.public-url") URI publicUrl) {
        this.overTls = "https".equals(publicUrl.getScheme());
    }

    public static boolean isForKiosks(String path) {
        return path.startsWith(PATHS);
    }

    public static boolean looksLikeAKey(String key) {
        return KEY.matcher(key).matches();
    }

    public static @Nullable String keyOf(HttpServerRequest request) {
        var cookie = request.getCookie(NAME);
        return cookie == null || !looksLikeAKey(cookie.getValue()) ? null : cookie.getValue();
    }

    public NewCookie holding(String key) {
        return new NewCookie.Builder(NAME)
                .value(key)
                .path("/")
                .maxAge((int) KEPT.toSeconds())
                .httpOnly(true)
                .secure(overTls)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
