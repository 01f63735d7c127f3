package halte.launcher.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A single Kafka broker that is its own controller (KRaft), on its own class path in its own process. */
public final class KafkaServer {

    /** Of this cluster for ever; it only has to differ between clusters that could meet. */
    private static final String CLUSTER = "SGFsdGVOZXR3b3JrMDAwMA";

    private final Path jars;
    private final Path data;
    private final int port;
    private final int controllerPort;

    public KafkaServer(Path jars, Path data, int port, int controllerPort) {
        this.jars = jars;
        this.data = data.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Formats a new data folder; an old one is left as it is. */
    public void prepare() {
        try {
            Files.createDirectories(data);
            Files.write(settingsFile(), settings());
            if (!Files.exists(data.resolve("log/meta.properties"))) {
                var command = java("kafka.tools.StorageTool");
                command.addAll(
                        List.of("format", "-t", CLUSTER, "-c", settingsFile().toString()));
                Commands.run(command, data.resolveSibling("kafka-format.log"), 120);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that runs the broker until it is asked to stop; the data folder has to be prepared. */
    public List<String> command() {
        var command = java("kafka.Kafka");
        command.add(settingsFile().toString());
        return command;
    }

    private List<String> java(String main) {
        var command = new ArrayList<>(List.of(Jvm.program(), "-Xms64m", "-Xmx160m"));
        command.addAll(Jvm.SMALL);
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                jars + File.separator + "*",
                main));
        return command;
    }

    private Path settingsFile() {
        return data.resolve("server.properties");
    }

    private List<String> settings() {
        return List.of(
                "process.roles=broker,controller",
                "node.id=1",
                "controller.quorum.voters=1@127.0.0.1:" + controllerPort,
                "listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort),
                "advertised.listeners=PLAINTEXT://127.0.0.1:" + port,
                "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "controller.listener.names=CONTROLLER",
                "log.dirs=" + data.resolve("log").toString().replace('\\', '/'),
                // A topic somebody forgot shall be missed at once, not made with chance settings.
                "auto.create.topics.enable=false",
                "num.partitions=3",
                "default.replication.factor=1",
                "offsets.topic.replication.factor=1",
                "offsets.topic.num.partitions=3",
                "transaction.state.log.replication.factor=1",
                "transaction.state.log.min.isr=1",
                "transaction.state.log.num.partitions=3",
                "share.coordinator.state.topic.replication.factor=1",
                "share.coordinator.state.topic.min.isr=1",
                "group.initial.rebalance.delay.ms=0",
                "num.network.threads=2",
                "num.io.threads=4",
                "background.threads=2",
                // The default of 128 MB is taken at the start, whether needed or not.
                "log.cleaner.dedupe.buffer.size=8388608",
                "log.cleaner.threads=1",
                // A broker that comes back waits for the end of its old session: make that short.
                "broker.session.timeout.ms=3000",
                "broker.heartbeat.interval.ms=500");
    }
}
