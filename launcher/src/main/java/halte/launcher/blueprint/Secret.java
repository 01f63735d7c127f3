package halte.launcher.blueprint;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Something that must not be known; its name is the variable that carries it.
 *
 * @param variable for containers it comes from the environment under this name
 */
public record Secret(String variable) {

    public static final Secret POSTGRES = new Secret("HALTE_POSTGRES_PASSWORD");
    public static final Secret KEYCLOAK_ADMIN = new Secret("HALTE_KEYCLOAK_ADMIN_PASSWORD");
    public static final Secret KEYCLOAK_DATABASE = new Secret("HALTE_KEYCLOAK_DATABASE_PASSWORD");
    public static final Secret GATEWAY_CLIENT = new Secret("HALTE_OIDC_SECRET");
    public static final Secret LOADER_CLIENT = new Secret("HALTE_LOADER_SECRET");
    public static final Secret SESSION = new Secret("HALTE_SESSION_SECRET");

    /** One password for the three roles would let a reader write. */
    public static Secret of(Database database, String role) {
        var suffix = role.substring(database.name().length() + 1).toUpperCase(Locale.ROOT);
        return new Secret("HALTE_" + database.name().toUpperCase(Locale.ROOT) + "_" + suffix + "_PASSWORD");
    }

    public static List<Secret> all() {
        var databases = Service.owners().stream()
                .flatMap(service -> service.database().stream())
                .flatMap(database -> Stream.of(database.owner(), database.application(), database.reader())
                        .map(role -> of(database, role)));
        return Stream.concat(
                        Stream.of(POSTGRES, KEYCLOAK_ADMIN, KEYCLOAK_DATABASE, GATEWAY_CLIENT, LOADER_CLIENT, SESSION),
                        databases)
                .toList();
    }
}
