package halte.journeys;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who registers by themselves, once in a run: without a plan, so every use is paid. */
final class Newcomer {

    private static final String PASSWORD = "une-grange-pour-8-abeilles";

    private static @Nullable Account registered;

    private Newcomer() {}

    /** Registered now if nobody came before. */
    static synchronized Account account() {
        if (registered == null) {
            registered = register(Visitor.onPhone());
        }
        return registered;
    }

    static Account register(Visitor visitor) {
        return register(visitor, "camille");
    }

    /** @param mark tells the address from that of other newcomers; what they book touches nobody else's rights */
    static Account register(Visitor visitor, String mark) {
        var account = new Account(
                "Camille Fontaine",
                "%s.fontaine.%d@courriel.example"
                        .formatted(mark, ProcessHandle.current().pid()),
                PASSWORD);
        visitor.open("/login");
        var page = visitor.page();
        page.getByText(Pattern.compile("Créer un compte|S.inscrire|Enregistrement|Inscription"))
                .first()
                .click();
        page.getByLabel(Pattern.compile("^Prénom")).fill("Camille");
        page.getByLabel(Pattern.compile("^Nom")).fill("Fontaine");
        page.getByLabel(Pattern.compile("e-mail|courriel", Pattern.CASE_INSENSITIVE))
                .first()
                .fill(account.email());
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        page.getByLabel(Pattern.compile("^Confirm")).fill(PASSWORD);
        page.locator("form [type=submit]").first().click();
        visitor.waitUntilHome();
        return account;
    }
}
