package halte.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Finds things as a screen reader announces them. */
final class Find {

    private Find() {}

    /** The first whose name contains the words. */
    static Locator button(Page page, String name) {
        return role(page, AriaRole.BUTTON, name);
    }

    static Locator link(Page page, String name) {
        return role(page, AriaRole.LINK, name);
    }

    static Locator role(Page page, AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    static Locator role(Page page, AriaRole role, Pattern name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
    }

    static Locator role(Locator within, AriaRole role, String name) {
        return within.getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    static Locator role(Locator within, AriaRole role, Pattern name) {
        return within.getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
