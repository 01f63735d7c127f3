package halte.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a child into a session of its own: Ctrl-C at the terminal then reaches the launcher alone, which stops its
 * children in order instead of all of them dying at once.
 */
final class Detached {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Detached() {}

    static List<String> wrap(List<String> command) {
        var wrapped = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            wrapped.add(SETSID.toString());
        }
        wrapped.addAll(command);
        return List.copyOf(wrapped);
    }
}
