package halte.launcher.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL refuses to run as root; this is how it is started where we are root. */
final class Unprivileged {

    private enum Way {
        AS_IS,
        USER_NAMESPACE,
        OTHER_USER
    }

    private static @Nullable Unprivileged here;

    private final Way way;

    private Unprivileged(Way way) {
        this.way = way;
    }

    static synchronized Unprivileged here() {
        var known = here;
        if (known == null) {
            known = new Unprivileged(way());
            here = known;
        }
        return known;
    }

    private static Way way() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Way.AS_IS;
        }
        return Commands.succeeds("unshare", "-U", "true") ? Way.USER_NAMESPACE : Way.OTHER_USER;
    }

    List<String> wrap(List<String> command) {
        var wrapped = new ArrayList<String>();
        switch (way) {
            case AS_IS -> {}
            case USER_NAMESPACE -> wrapped.addAll(List.of("unshare", "-U"));
            case OTHER_USER ->
                wrapped.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        wrapped.addAll(command);
        return wrapped;
    }

    /** In a user namespace files stay ours; another user has to own what the server writes. */
    void giveAway(List<Path> paths) {
        if (way != Way.OTHER_USER) {
            return;
        }
        try {
            for (var path : paths) {
                var users = path.getFileSystem().getUserPrincipalLookupService();
                Files.setOwner(path, users.lookupPrincipalByName("nobody"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
