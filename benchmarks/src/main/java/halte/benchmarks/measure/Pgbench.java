package halte.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The yardstick: the same transaction, sent by PostgreSQL's own load generator to the same server. */
public final class Pgbench {

    private final Path program;
    private final Path folder;
    private final String script;

    private Pgbench(Path program, Path folder, String script) {
        this.program = program;
        this.folder = folder;
        this.script = script;
    }

    /** @return empty where PostgreSQL's client programs are not installed */
    public static Optional<Pgbench> find(Path folder) throws IOException {
        var script = script();
        return candidates()
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Pgbench(program, folder, script));
    }

    private static Stream<Path> candidates() throws IOException {
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "pgbench"));
        var installed = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(installed)) {
            return onPath;
        }
        try (var versions = Files.list(installed)) {
            return Stream.concat(versions.map(version -> version.resolve("bin/pgbench")).toList().stream(), onPath);
        }
    }

    public static String script() throws IOException {
        try (InputStream stream = Pgbench.class.getResourceAsStream("/booking.pgbench.sql")) {
            if (stream == null) {
                throw new IllegalStateException("booking.pgbench.sql is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public String version() throws IOException, InterruptedException {
        var process = new ProcessBuilder(program.toString(), "--version").start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        process.waitFor();
        return text;
    }

    /**
     * @param connection host, port, database, user and password as libpq knows them
     * @param slots lines before the transaction that say which slot comes next: space, resource, day, from, until, code
     */
    public Measured run(int clients, int seconds, Map<String, String> connection, String slots)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        deleteLogs();
        var file = Files.writeString(folder.resolve("booking.pgbench.sql"), slots + script);
        var command = new ArrayList<>(List.of(program.toString(), "-n", "-M", "prepared", "-f", file.toString()));
        command.addAll(List.of("-c", "" + clients, "-j", "2", "-T", "" + seconds, "-l"));
        command.addAll(List.of("--log-prefix", folder.resolve("pgbench_log").toString()));
        Yardstick.variables().forEach((name, value) -> command.addAll(List.of("-D", name + "=" + value)));
        var output = folder.resolve("pgbench.out");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(connection);
        int status = builder.start().waitFor();
        var said = Files.readString(output);
        if (status != 0) {
            throw new IOException("pgbench: " + said);
        }
        return Measured.of(latencies(), failures(said, clients), seconds);
    }

    /** Each line of a log: client, transaction, microseconds, … */
    private List<long[]> latencies() throws IOException {
        var all = new ArrayList<long[]>();
        for (var log : logs()) {
            try (var lines = Files.lines(log)) {
                all.add(lines.map(line -> line.split(" ")[2])
                        .filter(field -> !field.equals("failed"))
                        .mapToLong(micros -> Long.parseLong(micros) * 1_000)
                        .toArray());
            }
        }
        return all;
    }

    private static long failures(String said, int clients) {
        long aborted = said.lines().filter(line -> line.contains("aborted")).count();
        return Math.min(aborted, clients);
    }

    private void deleteLogs() throws IOException {
        for (var log : logs()) {
            Files.delete(log);
        }
    }

    private List<Path> logs() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("pgbench_log."))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
