package halte.launcher;

import halte.launcher.blueprint.Database;
import halte.launcher.blueprint.Realm;
import halte.launcher.blueprint.Secret;
import halte.launcher.blueprint.Service;
import halte.launcher.blueprint.Surroundings;
import halte.launcher.blueprint.Variables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Everything on the loopback address of this machine. */
final class OneMachine implements Surroundings {

    private final Settings settings;
    private final SecretsFile secrets;

    OneMachine(Settings settings, SecretsFile secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    @Override
    public String publicUrl() {
        return "http://localhost:" + settings.ports().base();
    }

    String identityUrl() {
        return "http://localhost:" + settings.ports().keycloak();
    }

    @Override
    public String realmUrl() {
        return identityUrl() + "/realms/" + Variables.REALM;
    }

    @Override
    public String jdbcUrl(Database database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.ports().postgres(), database.name());
    }

    @Override
    public String kafkaBootstrapServers() {
        return "127.0.0.1:" + settings.ports().kafka();
    }

    @Override
    public String mailHost() {
        return "127.0.0.1";
    }

    @Override
    public int mailPort() {
        return settings.ports().smtp();
    }

    @Override
    public List<String> addressesOf(Service service) {
        return IntStream.rangeClosed(1, settings.replicasOf(service))
                .mapToObj(replica -> "http://127.0.0.1:" + listenPort(service, replica))
                .toList();
    }

    @Override
    public String listenHost() {
        return "127.0.0.1";
    }

    @Override
    public int listenPort(Service service, int replica) {
        return settings.ports().of(service, replica);
    }

    Map<String, String> loaderEnvironment() {
        var environment = new LinkedHashMap<String, String>();
        environment.put("HALTE_URL", publicUrl());
        environment.put("HALTE_TOKEN_URL", realmUrl() + "/protocol/openid-connect/token");
        environment.put("HALTE_CLIENT_ID", Realm.LOADER_CLIENT);
        environment.put("HALTE_CLIENT_SECRET", secret(Secret.LOADER_CLIENT));
        for (var service : Service.owners()) {
            environment.put(
                    "HALTE_" + service.name() + "_URL", addressesOf(service).get(0));
        }
        return environment;
    }

    @Override
    public String secret(Secret secret) {
        return secrets.get(secret);
    }
}
