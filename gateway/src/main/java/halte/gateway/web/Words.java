package halte.gateway.web;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts of the visitor's language, for views that are put together in Java. */
@ApplicationScoped
public class Words {

    private final Page page;

    Words(Page page) {
        this.page = page;
    }

    public Messages here() {
        return MessageBundles.get(Messages.class, Localized.Literal.of(page.language()));
    }
}
