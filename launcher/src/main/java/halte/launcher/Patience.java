package halte.launcher;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for parts to come up, but not for those that cannot. */
final class Patience {

    private static final Duration LONGEST_START = Duration.ofMinutes(6);
    private static final int MOST_CRASHES = 4;

    private final Probe probe = new Probe();
    private final Children children;

    Patience(Children children) {
        this.children = children;
    }

    void awaitWell(String name, String address) {
        await(name, () -> probe.isWell(address));
    }

    void await(String name, BooleanSupplier well) {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        var crashesBefore = children.crashesOf(name);
        while (!well.getAsBoolean()) {
            if (children.crashesOf(name) - crashesBefore > MOST_CRASHES) {
                throw new Hint("%s does not start: see why with ./halte logs %s.".formatted(name, name));
            }
            if (System.nanoTime() > deadline) {
                throw new Hint("%s is not ready after %d minutes: see what it says with ./halte logs %s."
                        .formatted(name, LONGEST_START.toMinutes(), name));
            }
            pause(Duration.ofMillis(200));
        }
    }

    static void pause(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Hint("Stopped while waiting.");
        }
    }
}
