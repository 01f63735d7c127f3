package halte.launcher;

import halte.launcher.blueprint.Ports;
import halte.launcher.blueprint.Secret;
import halte.launcher.blueprint.Service;
import halte.launcher.blueprint.Variables;
import halte.launcher.server.Jvm;
import halte.launcher.server.KafkaServer;
import halte.launcher.server.KeycloakServer;
import halte.launcher.server.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** How each part of the platform is started on this machine. */
final class Parts {

    static final String KEYCLOAK_DATABASE = "keycloak";

    private final Settings settings;
    private final OneMachine machine;
    private final Consumer<String> announce;

    Parts(Settings settings, OneMachine machine, Consumer<String> announce) {
        this.settings = settings;
        this.machine = machine;
        this.announce = announce;
    }

    PostgresServer postgres() {
        return new PostgresServer(
                settings.checkout().postgresHome(),
                settings.data().resolve("postgres"),
                ports().postgres(),
                machine.secret(Secret.POSTGRES));
    }

    KafkaServer kafkaServer() {
        return new KafkaServer(
                settings.checkout().kafkaJars(),
                settings.data().resolve("kafka"),
                ports().kafka(),
                ports().kafkaController());
    }

    Child kafka() {
        return child("kafka", kafkaServer().command(), Map.of());
    }

    KeycloakServer keycloakServer() {
        return new KeycloakServer(
                settings.checkout().keycloakHome(),
                settings.data().resolve("keycloak"),
                settings.checkout().root().resolve("deploy/keycloak"));
    }

    Child keycloak() {
        var server = keycloakServer();
        var options = new KeycloakServer.Options(
                ports().keycloak(),
                ports().keycloakManagement(),
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports().postgres(), KEYCLOAK_DATABASE),
                KEYCLOAK_DATABASE);
        var environment = server.environment(
                machine.secret(Secret.KEYCLOAK_DATABASE),
                machine.secret(Secret.KEYCLOAK_ADMIN),
                Map.of(
                        "HALTE_PUBLIC_URL",
                        machine.publicUrl(),
                        "HALTE_MAIL_HOST",
                        machine.mailHost(),
                        "HALTE_MAIL_PORT",
                        String.valueOf(machine.mailPort()),
                        Secret.GATEWAY_CLIENT.variable(),
                        machine.secret(Secret.GATEWAY_CLIENT),
                        Secret.LOADER_CLIENT.variable(),
                        machine.secret(Secret.LOADER_CLIENT)));
        return child("keycloak", server.command(options), environment);
    }

    boolean isBuilt(Service service) {
        return Files.isRegularFile(jar(service));
    }

    private Path jar(Service service) {
        return settings.checkout().root().resolve(service.title()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Child service(Service service, int replica) {
        var command = new ArrayList<>(List.of(Jvm.program(), "-Xms32m", "-Xmx" + heap(service)));
        command.addAll(isToBeMeasured(service) ? Jvm.FULL : Jvm.SMALL);
        // Names the platform in the process list, so that a later run knows the process for its own.
        command.add("-Dlauncher.data=" + settings.data());
        command.addAll(List.of(
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-jar",
                jar(service).toString()));
        var environment = new TreeMap<>(Variables.of(service, replica, machine));
        environment.put("HALTE_LOG_JSON", "false");
        return child(title(service, replica), command, environment);
    }

    /** {@code HALTE_JVM=full} says it of all services, {@code HALTE_JVM=booking,gateway} of these. */
    private static boolean isToBeMeasured(Service service) {
        var wanted = System.getenv().getOrDefault("HALTE_JVM", "");
        return wanted.equals("full") || List.of(wanted.split(",")).contains(service.shortName());
    }

    String health(Service service, int replica) {
        return "http://127.0.0.1:%d/q/health/ready".formatted(ports().of(service, replica));
    }

    static String title(Service service, int replica) {
        return replica == 1 ? service.title() : service.title() + "-" + replica;
    }

    /** What the demo network was seen to need, and half again; classes and code come on top, about 150 MB each. */
    private static String heap(Service service) {
        return switch (service) {
            case GATEWAY, COMMUNITY -> "112m";
            case BOOKING, MEMBERSHIP -> "160m";
            case BILLING -> "208m"; // PDF and UBL are made in memory
        };
    }

    private Child child(String name, List<String> command, Map<String, String> environment) {
        var complete = new TreeMap<>(environment);
        // Each thread of glibc's allocator otherwise keeps an arena of its own, tens of megabytes in sum.
        complete.put("MALLOC_ARENA_MAX", "2");
        return new Child(name, command, complete, settings.logs().resolve(name + ".log"), announce);
    }

    private Ports ports() {
        return settings.ports();
    }
}
