package halte.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Chromium for the whole run; every journey gets a context of its own. */
final class Browsers {

    private static final String NONE =
            "No Chromium found. Install one (Debian/Ubuntu: apt install chromium), or give its"
                    + " path with -Dbrowser=/path/to/chromium, or run ./halte test, which tries to install it.";

    private static final Playwright PLAYWRIGHT =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static final Browser BROWSER = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(arguments()));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Browsers() {}

    /** A phone in French, held upright, in Brussels. */
    static BrowserContext phone() {
        return BROWSER.newContext(
                options(390, 844).setDeviceScaleFactor(2).setIsMobile(true).setHasTouch(true));
    }

    static BrowserContext desktop() {
        return BROWSER.newContext(options(1280, 900));
    }

    static BrowserContext wide() {
        return BROWSER.newContext(options(1440, 1000));
    }

    static BrowserContext sized(int width, int height, ColorScheme scheme) {
        return BROWSER.newContext(options(width, height).setColorScheme(scheme));
    }

    private static Browser.NewContextOptions options(int width, int height) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("fr-BE")
                .setTimezoneId("Europe/Brussels");
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static Path chromium() {
        var given = System.getProperty("browser");
        if (given != null) {
            return Path.of(given);
        }
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(NONE));
    }
}
