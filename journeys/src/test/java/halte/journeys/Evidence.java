package halte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** After each journey: pictures of every page if it failed, and no script may have failed unseen. */
final class Evidence implements AfterEachCallback {

    private static final Path FOLDER = Path.of("target", "failures");

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        var failed = context.getExecutionException().isPresent();
        var visitors = Visitor.leaveAll();
        try {
            int number = 1;
            for (var visitor : visitors) {
                if (failed) {
                    keep(
                            visitor,
                            context.getRequiredTestClass().getSimpleName() + "."
                                    + context.getRequiredTestMethod().getName() + "-" + number++);
                }
            }
            if (!failed) {
                visitors.forEach(visitor ->
                        assertThat(visitor.troubles()).as("troubles of scripts").isEmpty());
            }
        } finally {
            visitors.forEach(Visitor::close);
        }
    }

    private static void keep(Visitor visitor, String name) throws IOException {
        Files.createDirectories(FOLDER);
        try {
            visitor.picture(FOLDER.resolve(name + ".png"));
            Files.writeString(
                    FOLDER.resolve(name + ".html"),
                    visitor.page().url() + "\n" + visitor.page().content());
            Files.writeString(FOLDER.resolve(name + ".troubles.txt"), String.join("\n", visitor.troubles()));
        } catch (PlaywrightException gone) {
            Files.writeString(FOLDER.resolve(name + ".txt"), gone.toString());
        }
    }
}
