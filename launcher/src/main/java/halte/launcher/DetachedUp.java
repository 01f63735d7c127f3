package halte.launcher;

import halte.launcher.server.Jvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./halte up --detach}: starts a launcher of its own and returns when the platform is ready. */
final class DetachedUp {

    private final Settings settings;
    private final List<String> words;

    DetachedUp(Settings settings, List<String> words) {
        this.settings = settings;
        this.words = words;
    }

    int run() {
        Preflight.folder(settings.data());
        if (DataLock.isTaken(settings)) {
            DataLock.take(settings);
        }
        var log = settings.logs().resolve("launcher.log");
        try {
            Files.createDirectories(settings.logs());
            Files.deleteIfExists(log);
            var launcher = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            launcher.getOutputStream().close();
            return follow(launcher, log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(Jvm.program(), "-Xmx96m"));
        command.addAll(Jvm.SMALL);
        command.addAll(List.of(
                "-Dhalte.root=" + settings.checkout().root(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "up"));
        command.addAll(words);
        return Detached.wrap(command);
    }

    /** Repeats what the other says until it greets or ends. */
    private static int follow(Process launcher, Path log) throws IOException, InterruptedException {
        var shown = 0;
        while (true) {
            var ended = launcher.waitFor(300, TimeUnit.MILLISECONDS);
            var text = Files.readString(log);
            System.out.print(text.substring(Math.min(shown, text.length())));
            System.out.flush();
            shown = text.length();
            if (text.contains(Greeting.END)) {
                System.out.println("It runs on; stop it with ./halte down.");
                return 0;
            }
            if (ended) {
                return launcher.exitValue() == 0 ? 1 : launcher.exitValue();
            }
        }
    }
}
