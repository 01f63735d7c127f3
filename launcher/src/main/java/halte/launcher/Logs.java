package halte.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./halte logs <part>}: the last lines a part wrote, and the next ones when followed. */
final class Logs {

    private static final int LINES = 200;

    private Logs() {}

    static int run(Settings settings, List<String> words) {
        var options = new ArrayList<>(words);
        var follow = options.remove("--follow") | options.remove("-f");
        if (options.size() != 1) {
            throw new Hint("Say whose log you want, one of %s.".formatted(known(settings)));
        }
        var file = file(settings, options.get(0));
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            lines.subList(Math.max(0, lines.size() - LINES), lines.size()).forEach(System.out::println);
            if (follow) {
                follow(file);
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(Settings settings, String name) {
        var file = name.equals("postgres")
                ? settings.data().resolve("postgres.log")
                : settings.logs().resolve(name + ".log");
        if (!name.matches("[a-z0-9-]+") || !Files.isRegularFile(file)) {
            throw new Hint("There is no log of (%s): one of %s.".formatted(name, known(settings)));
        }
        return file;
    }

    private static List<String> known(Settings settings) {
        if (!Files.isDirectory(settings.logs())) {
            return List.of("none yet, start the platform first");
        }
        try (var files = Files.list(settings.logs())) {
            var names = new ArrayList<>(
                    files.map(file -> file.getFileName().toString().replace(".log", ""))
                            .sorted()
                            .toList());
            names.add("postgres");
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void follow(Path file) throws IOException {
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            reader.seek(reader.length());
            var buffer = new byte[8192];
            while (true) {
                var read = reader.read(buffer);
                if (read > 0) {
                    System.out.write(buffer, 0, read);
                    System.out.flush();
                } else {
                    Thread.sleep(300);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
