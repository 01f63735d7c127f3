package halte.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One person at one screen. */
final class Visitor implements AutoCloseable {

    private static final double PATIENCE_MILLIS = 20_000;
    private static final List<Visitor> PRESENT = new ArrayList<>();
    /** Signing in is a journey of its own; elsewhere its outcome is used again while its tokens are fresh. */
    private static final Map<Account, Kept> SESSIONS = new HashMap<>();

    private static final long FRESH_NANOS = 200_000_000_000L;

    private record Kept(String state, long since) {}

    private final BrowserContext context;
    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    private Visitor(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                troubles.add(message.text());
            }
        });
        PRESENT.add(this);
    }

    static Visitor onPhone() {
        return new Visitor(Browsers.phone());
    }

    static Visitor onPhone(Account account) {
        return new Visitor(Browsers.phone()).as(account);
    }

    static Visitor onDesktop(Account account) {
        return new Visitor(Browsers.desktop()).as(account);
    }

    static Visitor in(BrowserContext context) {
        return new Visitor(context);
    }

    static List<Visitor> leaveAll() {
        var all = List.copyOf(PRESENT);
        PRESENT.clear();
        return all;
    }

    Visitor as(Account account) {
        var session = SESSIONS.get(account);
        if (session == null || System.nanoTime() - session.since() > FRESH_NANOS) {
            signIn(account);
            SESSIONS.put(account, new Kept(context.storageState(), System.nanoTime()));
        } else {
            Sessions.restore(context, session.state());
        }
        return this;
    }

    void signIn(Account account) {
        open("/login");
        fillSignIn(account);
        waitUntilHome();
    }

    /** Back from the identity provider. */
    void waitUntilHome() {
        page.waitForURL(url -> url.startsWith(Platform.url() + "/") && !url.contains("/login"));
    }

    /** On the page of the identity provider. */
    void fillSignIn(Account account) {
        page.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("courriel|e-mail|adresse", Pattern.CASE_INSENSITIVE)))
                .fill(account.email());
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(account.password());
        press("Se connecter");
    }

    Visitor open(String path) {
        page.navigate(Platform.url() + path);
        return this;
    }

    void press(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    void follow(String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /** All of a wide page; of a small one what fits the screen, for its bars are in the middle of a longer picture. */
    void picture(Path file) {
        var whole = page.viewportSize().width > 600;
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
    }

    List<String> troubles() {
        return List.copyOf(troubles);
    }

    @Override
    public void close() {
        context.close();
    }
}
