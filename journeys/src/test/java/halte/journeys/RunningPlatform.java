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
                .computeIfAbsent("platform", key -> new Closing(Platform.start()), Closing.class);
    }
}
