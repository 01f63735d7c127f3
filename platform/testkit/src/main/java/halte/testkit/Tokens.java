package halte.testkit;

import io.smallrye.jwt.build.Jwt;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Bearer tokens as the identity provider makes them, signed with a key of this test run. */
public final class Tokens {

    public static final String ISSUER = "https://identity.halte.example/realms/halte";
    public static final String AUDIENCE = "halte-api";

    /** Test and test resource are loaded by different class loaders; the system properties are one. */
    private static final String KEY_PROPERTY = "halte.testkit.signing-key";

    private Tokens() {}

    /** Whom a token speaks for. */
    public record Person(UUID personId, String name, String email, List<String> groups, String locale) {

        public Person in(String... groups) {
            return new Person(personId, name, email, List.of(groups), locale);
        }

        public Person speaking(String locale) {
            return new Person(personId, name, email, groups, locale);
        }

        public String token() {
            return Tokens.sign(this, AUDIENCE, Duration.ofMinutes(30));
        }
    }

    /** Somebody without any role; the same name is the same person in every test. */
    public static Person person(String name) {
        var id = UUID.nameUUIDFromBytes(("halte-test-person:" + name).getBytes(StandardCharsets.UTF_8));
        var email = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + "@courriel.example";
        return new Person(id, name, email, List.of(), "fr");
    }

    public static String worker(String name) {
        return person(name).token();
    }

    public static String worker() {
        return worker("Aline Lambotte");
    }

    public static String host(String... spaces) {
        var groups = java.util.Arrays.stream(spaces).map(space -> "/spaces/" + space + "/hosts");
        return person("Host of " + String.join(" and ", spaces))
                .in(groups.toArray(String[]::new))
                .token();
    }

    public static String manager(String operator) {
        return person("Manager of " + operator)
                .in("/operators/" + operator + "/managers")
                .token();
    }

    public static String coordinator() {
        return person("Claire Vossen").in("/network").token();
    }

    public static String region() {
        return person("Martine Servais").in("/region").token();
    }

    /** Signed by us, but ended. */
    public static String expired(Person person) {
        return sign(person, AUDIENCE, Duration.ofMinutes(-10));
    }

    /** Signed by us, but for somebody else. */
    public static String forAudience(Person person, String audience) {
        return sign(person, audience, Duration.ofMinutes(30));
    }

    private static String sign(Person person, String audience, Duration validFor) {
        var now = System.currentTimeMillis() / 1000;
        return Jwt.issuer(ISSUER)
                .subject(person.personId().toString())
                .audience(Set.of(audience))
                .issuedAt(Math.min(now, now + validFor.toSeconds()) - 60)
                .expiresAt(now + validFor.toSeconds())
                .claim("name", person.name())
                .claim("preferred_username", person.email())
                .claim("email", person.email())
                .claim("locale", person.locale())
                .claim("azp", "halte-gateway")
                .claim("typ", "Bearer")
                .groups(Set.copyOf(person.groups()))
                .sign(privateKey());
    }

    /** For {@code quarkus.oidc.public-key}. */
    static String publicKey() {
        try {
            var key = (RSAPrivateCrtKey) privateKey();
            var open = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
            return Base64.getEncoder().encodeToString(open.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized PrivateKey privateKey() {
        try {
            var known = System.getProperty(KEY_PROPERTY);
            if (known == null) {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                known = Base64.getEncoder()
                        .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
                System.setProperty(KEY_PROPERTY, known);
            }
            var bytes = Base64.getDecoder().decode(known);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
