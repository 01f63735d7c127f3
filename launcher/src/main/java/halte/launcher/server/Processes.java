package halte.launcher.server;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Processes known by their number only, because an earlier run of ours started them. */
public final class Processes {

    private Processes() {}

    /** Whether the process lives and its command line holds the mark; numbers are reused, so the mark is needed. */
    public static boolean runs(long pid, String mark) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().commandLine().orElse(mark).contains(mark))
                .isPresent();
    }

    /** Asks it to stop, and insists after the patience is over. */
    public static void stop(long pid, String mark, Duration patience) {
        if (runs(pid, mark)) {
            ProcessHandle.of(pid).ifPresent(handle -> stop(handle, patience));
        }
    }

    public static void stop(ProcessHandle handle, Duration patience) {
        handle.destroy();
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            handle.destroyForcibly();
        }
    }
}
