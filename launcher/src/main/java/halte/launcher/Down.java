package halte.launcher;

import halte.launcher.server.Processes;
import java.time.Duration;

/** {@code ./halte down}: asks the launcher of the platform to stop, and waits until it has. */
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Down() {}

    static int run(Settings settings) {
        var state = State.read(settings.stateFile());
        if (!DataLock.isTaken(settings) || state.isEmpty()) {
            System.out.println("Nothing runs on " + settings.data());
            return 0;
        }
        var launcher = state.get().launcher();
        ProcessHandle.of(launcher).ifPresent(handle -> Processes.stop(handle, PATIENCE));
        System.out.println("Stopped; the data is kept in " + settings.data());
        return 0;
    }
}
