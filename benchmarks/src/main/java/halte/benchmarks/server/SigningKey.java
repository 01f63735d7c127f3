package halte.benchmarks.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Stands in for the identity provider, which has no part in this: tokens signed RS256 (RFC 7515), one run long. */
public final class SigningKey {

    public static final String ISSUER = "https://identity.halte.example/realms/checker";
    public static final String AUDIENCE = "halte-api";

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();
    private static final long A_DAY = 86_400;

    private final KeyPair keys;

    public SigningKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot make an RSA key.", e);
        }
    }

    /** For {@code quarkus.oidc.public-key}. */
    public String open() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** @param groups as JSON strings, separated by commas */
    public String token(UUID person, String name, String groups, Instant now) {
        var claims = """
                {"iss":"%s","sub":"%s","aud":["%s"],"iat":%d,"exp":%d,"name":"%s","email":"%s@courriel.example",\
                "preferred_username":"%s","locale":"fr","typ":"Bearer","azp":"checker","groups":[%s]}""".formatted(
                        ISSUER,
                        person,
                        AUDIENCE,
                        now.getEpochSecond() - 60,
                        now.getEpochSecond() + A_DAY,
                        name,
                        person,
                        name,
                        groups);
        var signed = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + part(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A token cannot be signed.", e);
        }
    }

    private static String part(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
