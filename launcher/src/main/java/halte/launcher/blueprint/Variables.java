package halte.launcher.blueprint;

import java.util.Map;
import java.util.TreeMap;

/** The environment each service is started with; the one place where the names stand. */
public final class Variables {

    /** The realm of all people of the network. */
    public static final String REALM = "halte";

    private Variables() {}

    public static Map<String, String> of(Service service, int replica, Surroundings surroundings) {
        var variables = new TreeMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", surroundings.listenHost());
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(surroundings.listenPort(service, replica)));
        variables.put("HALTE_PUBLIC_URL", surroundings.publicUrl());
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", surroundings.realmUrl());
        // Services may start beside the identity provider; they wait for it instead of failing.
        variables.put("QUARKUS_OIDC_CONNECTION_DELAY", "180S");
        if (service == Service.GATEWAY) {
            variables.putAll(ofGateway(surroundings));
        } else {
            service.database().ifPresent(database -> variables.putAll(ofOwner(database, surroundings)));
        }
        return variables;
    }

    private static Map<String, String> ofOwner(Database database, Surroundings surroundings) {
        var variables = new TreeMap<String, String>();
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", surroundings.jdbcUrl(database));
        variables.put("QUARKUS_DATASOURCE_USERNAME", database.application());
        variables.put("QUARKUS_DATASOURCE_PASSWORD", surroundings.secret(Secret.of(database, database.application())));
        variables.put("QUARKUS_FLYWAY_USERNAME", database.owner());
        variables.put("QUARKUS_FLYWAY_PASSWORD", surroundings.secret(Secret.of(database, database.owner())));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", surroundings.kafkaBootstrapServers());
        variables.put("QUARKUS_MAILER_HOST", surroundings.mailHost());
        variables.put("QUARKUS_MAILER_PORT", String.valueOf(surroundings.mailPort()));
        return variables;
    }

    private static Map<String, String> ofGateway(Surroundings surroundings) {
        var variables = new TreeMap<String, String>();
        variables.put("HALTE_OIDC_SECRET", surroundings.secret(Secret.GATEWAY_CLIENT));
        variables.put("HALTE_SESSION_SECRET", surroundings.secret(Secret.SESSION));
        for (var service : Service.owners()) {
            variables.put(service.addressVariable(), String.join(",", surroundings.addressesOf(service)));
        }
        return variables;
    }
}
