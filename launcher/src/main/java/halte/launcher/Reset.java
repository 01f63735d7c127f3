package halte.launcher;

import halte.launcher.server.Folders;

/** {@code ./halte reset}: the next start is the first one again. */
final class Reset {

    private Reset() {}

    static int run(Settings settings) {
        if (DataLock.isTaken(settings)) {
            throw new Hint("A platform runs on (%s): stop it first with ./halte down.".formatted(settings.data()));
        }
        if (!settings.data().resolve("secrets.properties").toFile().exists()) {
            System.out.println("There is no data in " + settings.data());
            return 0;
        }
        Folders.delete(settings.data());
        System.out.println("Forgotten: " + settings.data());
        return 0;
    }
}
