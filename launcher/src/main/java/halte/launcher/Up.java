package halte.launcher;

import halte.launcher.blueprint.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code ./halte up}: starts, loads, greets, and stays until it is asked to stop. */
final class Up {

    private static final String DETACHED_CHILD = "--detached-child";

    private Up() {}

    static int run(Settings fromEnvironment, List<String> words) {
        var options = new ArrayList<>(words);
        var detach = options.remove("--detach");
        var child = options.remove(DETACHED_CHILD);
        var settings = settings(fromEnvironment, options);
        if (detach) {
            return new DetachedUp(
                            settings,
                            words.stream()
                                    .map(word -> word.equals("--detach") ? DETACHED_CHILD : word)
                                    .toList())
                    .run();
        }
        return stay(settings, child ? new Progress(System.out, false) : Progress.onConsole());
    }

    private static int stay(Settings settings, Progress progress) {
        var start = System.nanoTime();
        var platform = Platform.prepare(settings, progress);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(platform, stopped), "stop"));
        platform.startAll();
        if (platform.isComplete()) {
            new DemoNetwork(platform, progress).loadOnce();
        }
        progress.finish();
        System.out.print(new Greeting(platform).text(Duration.ofNanos(System.nanoTime() - start)));
        System.out.flush();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static void stop(Platform platform, CountDownLatch stopped) {
        System.out.println("Stopping…");
        platform.close();
        System.out.println("Stopped; the data is kept in " + platform.settings().data());
        stopped.countDown();
    }

    static Settings settings(Settings fromEnvironment, List<String> options) {
        var settings = fromEnvironment;
        for (var words = options.listIterator(); words.hasNext(); ) {
            var word = words.next();
            if (word.equals("--empty")) {
                settings = settings.withoutDemo();
            } else if (word.equals("--replicas") && words.hasNext()) {
                settings = replicas(settings, words.next());
            } else if (word.startsWith("--replicas=")) {
                settings = replicas(settings, word.substring("--replicas=".length()));
            } else {
                throw new Hint("./halte up does not know (%s): see ./halte help.".formatted(word));
            }
        }
        return settings;
    }

    private static Settings replicas(Settings settings, String text) {
        var parts = text.split("=");
        if (parts.length != 2 || !parts[1].matches("[1-5]")) {
            throw new Hint("--replicas (%s) has to look like booking-service=2, with 1 to 5.".formatted(text));
        }
        var service = Service.named(parts[0])
                .orElseThrow(() -> new Hint("There is no service (%s): one of %s."
                        .formatted(
                                parts[0],
                                java.util.Arrays.stream(Service.values())
                                        .map(Service::title)
                                        .toList())));
        return settings.with(service, Integer.parseInt(parts[1]));
    }
}
