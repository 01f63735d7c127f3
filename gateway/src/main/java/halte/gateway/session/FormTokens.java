package halte.gateway.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The signed token in every form: proves that the form was written by us for this session, without storing anything. */
@ApplicationScoped
public class FormTokens {

    public static final String FIELD = "_token";

    private final SessionConfig config;
    private final Clock clock;

    FormTokens(SessionConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    public String issue(String sessionId) {
        var issuedAt = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
        return issuedAt + "." + sign(issuedAt + "|" + sessionId);
    }

    boolean accepts(@Nullable String token, String sessionId) {
        if (token == null) {
            return false;
        }
        var dot = token.indexOf('.');
        if (dot < 1) {
            return false;
        }
        var issuedAt = token.substring(0, dot);
        var expected = sign(issuedAt + "|" + sessionId);
        return MessageDigest.isEqual(bytes(expected), bytes(token.substring(dot + 1))) && isRecent(issuedAt);
    }

    private boolean isRecent(String issuedAt) {
        try {
            var issued = Instant.ofEpochSecond(Long.parseLong(issuedAt, Character.MAX_RADIX));
            return issued.plus(config.formLifetime()).isAfter(clock.instant());
        } catch (NumberFormatException malformed) {
            return false;
        }
    }

    private String sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(config.secret()), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
