package halte.launcher.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path ROOT = Checkout.find().root();
    private static final Path FILE = ROOT.resolve("deploy/keycloak/halte-realm.json");
    private static final Path NETWORK = ROOT.resolve("demo/network.json");

    @Test
    void theRealmIsHardened() {
        // When
        var realm = Realm.hardened(FILE).tree();

        // Then
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("verifyEmail").asBoolean()).isTrue();
        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt()).isEqualTo(9);
        assertThat(realm.path("passwordPolicy").asText()).contains("length(12)", "notUsername", "passwordBlacklist");
        assertThat(realm.path("eventsExpiration").asLong()).isEqualTo(90L * 24 * 3600);
        assertThat(realm.has("users")).isFalse();
    }

    @Test
    void noClientTakesPasswordsOrTokensFromTheAddressAndRedirectsAreExact() {
        for (var client : Realm.hardened(FILE).tree().path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            client.path("redirectUris")
                    .forEach(address -> assertThat(address.asText()).doesNotContain("*"));
            if (client.path("standardFlowEnabled").asBoolean(true)) {
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText())
                        .isEqualTo("S256");
            }
        }
    }

    @Test
    void theFileHoldsNoSecret() {
        for (var client : Realm.hardened(FILE).tree().path("clients")) {
            if (client.has("secret")) {
                assertThat(client.path("secret").asText()).matches("\\$\\{[A-Z_]+}");
            }
        }
    }

    @Test
    void theDemoAccountsHaveTheirGroupsAndTheIdentifiersTheLoaderUses() {
        // Given
        var people = DemoPeople.of(NETWORK, ROOT.resolve("demo/activity-profile.json"));

        // When
        var realm = Realm.hardened(FILE)
                .forThisMachine()
                .with(DemoPeople.groups(NETWORK), people.all())
                .tree();

        // Then
        var aurore = user(realm, "aurore.delvigne@halte.example");
        assertThat(aurore.path("id").asText())
                .isEqualTo(
                        people.named("aurore-delvigne").orElseThrow().personId().toString());
        assertThat(aurore.path("groups").get(0).asText()).isEqualTo("/spaces/CHI/hosts");
        assertThat(people.all()).extracting(DemoPeople.DemoPerson::email).doesNotHaveDuplicates();
        for (var person : people.all()) {
            person.groups()
                    .forEach(group -> assertThat(exists(realm, group)).as(group).isTrue());
        }
        assertThat(user(realm, "service-account-halte-loader")
                        .path("groups")
                        .get(0)
                        .asText())
                .isEqualTo("/network");
    }

    private static boolean exists(JsonNode realm, String group) {
        var siblings = realm.path("groups");
        for (var name : List.of(group.substring(1).split("/"))) {
            var found = StreamSupport.stream(siblings.spliterator(), false)
                    .filter(one -> one.path("name").asText().equals(name))
                    .findFirst();
            if (found.isEmpty()) {
                return false;
            }
            siblings = found.get().path("subGroups");
        }
        return true;
    }

    private static JsonNode user(JsonNode realm, String username) {
        return StreamSupport.stream(realm.path("users").spliterator(), false)
                .filter(user -> user.path("username").asText().equals(username))
                .findFirst()
                .orElseThrow();
    }
}
