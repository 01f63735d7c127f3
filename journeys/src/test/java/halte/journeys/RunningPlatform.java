package halte.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts the platform before the first journey and stops it after the last, also when all of them failed. */
final class RunningPlatform implements BeforeAllCallback {

    private record Closing(Platform platform) implements AutoCloseable {
        @Override
        public void close() {
            platform.stop();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(RunningPlatform.class))
                .computeIfAbsent("platform", key -> new Closing(prepared()), Closing.class);
    }

    /** Journeys hold at any hour of any day, so somebody hosts Maison des Tilleuls day and night as long as they take. */
    private static Platform prepared() {
        var platform = Platform.start();
        Days.hostDayAndNight(Account.SOFIE, "ENG");
        return platform;
    }
}
