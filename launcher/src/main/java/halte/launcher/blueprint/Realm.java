package halte.launcher.blueprint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.launcher.blueprint.DemoPeople.DemoPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The realm that is imported at the first start: the hardened one of {@code deploy/keycloak/halte-realm.json}, and
 * on this machine only, what makes trying easy. Secrets and addresses stay variables in it.
 */
public final class Realm {

    /** May ask for a token with a password; exists in the embedded realm only. */
    public static final String CLI_CLIENT = "halte-cli";

    /** Loads the demo network as the coordinator; exists in the embedded realm only. */
    public static final String LOADER_CLIENT = "halte-loader";

    /** The loader issues the first documents of this operator of the demo network. */
    private static final String FIRST_BILLED = "/operators/grange-et-compagnie/managers";

    private static final int ITERATIONS = 210_000;

    private final ObjectMapper mapper = new ObjectMapper();
    private final ObjectNode realm;

    private Realm(ObjectNode realm) {
        this.realm = realm;
    }

    public static Realm hardened(Path file) {
        try {
            return new Realm((ObjectNode) new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the clients for the loader and the command line, and no second factor or mail to wait for. */
    public Realm forThisMachine() {
        realm.put("verifyEmail", false);
        client(CLI_CLIENT).put("publicClient", true).put("directAccessGrantsEnabled", true);
        client(LOADER_CLIENT)
                .put("publicClient", false)
                .put("secret", "${" + Secret.LOADER_CLIENT.variable() + "}")
                .put("serviceAccountsEnabled", true);
        var account = realm.withArray("users").addObject();
        account.put("username", "service-account-" + LOADER_CLIENT).put("enabled", true);
        account.put("serviceAccountClientId", LOADER_CLIENT).put("emailVerified", true);
        account.put("firstName", "Demo").put("lastName", "Loader").put("email", "loader@halte.example");
        account.putArray("groups").add("/network");
        return this;
    }

    public Realm with(Collection<String> groups, List<DemoPerson> people) {
        groups.forEach(this::group);
        for (var user : realm.withArray("users")) {
            if (user.path("serviceAccountClientId").asText().equals(LOADER_CLIENT) && groups.contains(FIRST_BILLED)) {
                ((ObjectNode) user).withArray("groups").add(FIRST_BILLED);
            }
        }
        var credential = credential(DemoPeople.PASSWORD);
        for (var person : people) {
            var user = realm.withArray("users").addObject();
            var space = person.name().indexOf(' ');
            user.put("id", person.personId().toString()).put("username", person.email());
            user.put("email", person.email()).put("emailVerified", true).put("enabled", true);
            user.put("firstName", person.name().substring(0, space));
            user.put("lastName", person.name().substring(space + 1));
            user.putObject("attributes").putArray("locale").add(person.language());
            var memberOf = user.putArray("groups");
            person.groups().forEach(memberOf::add);
            user.putArray("credentials").add(credential);
        }
        return this;
    }

    public String json() {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(realm);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public JsonNode tree() {
        return realm;
    }

    /** Takes over the mappers of the gateway's client: every token looks the same. */
    private ObjectNode client(String id) {
        var client = realm.withArray("clients").addObject();
        client.put("clientId", id).put("enabled", true).put("protocol", "openid-connect");
        client.put("standardFlowEnabled", false).put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false).put("fullScopeAllowed", false);
        client.set(
                "protocolMappers",
                realm.withArray("clients").get(0).path("protocolMappers").deepCopy());
        return client;
    }

    private void group(String path) {
        var siblings = realm.withArray("groups");
        for (var name : path.substring(1).split("/")) {
            siblings = child(siblings, name).withArray("subGroups");
        }
    }

    private static ObjectNode child(ArrayNode siblings, String name) {
        for (var sibling : siblings) {
            if (sibling.path("name").asText().equals(name)) {
                return (ObjectNode) sibling;
            }
        }
        return siblings.addObject().put("name", name);
    }

    /** Hashed once for all: they share the password anyway, and hashing is slow on purpose. */
    private ObjectNode credential(String password) {
        try {
            var salt = "halte-demo-salt!".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 512))
                    .getEncoded();
            var base64 = Base64.getEncoder();
            var secretData = mapper.createObjectNode();
            secretData.put("value", base64.encodeToString(hash)).put("salt", base64.encodeToString(salt));
            var credentialData = mapper.createObjectNode();
            credentialData.put("hashIterations", ITERATIONS).put("algorithm", "pbkdf2-sha512");
            return mapper.createObjectNode()
                    .put("type", "password")
                    .put("secretData", secretData.toString())
                    .put("credentialData", credentialData.toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
