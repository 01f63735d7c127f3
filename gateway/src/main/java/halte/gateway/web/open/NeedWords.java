package halte.gateway.web.open;

import halte.gateway.web.Page;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts of searching and booking in the visitor's language, for views that are put together in Java. */
@ApplicationScoped
public class NeedWords {

    private final Page page;

    NeedWords(Page page) {
        this.page = page;
    }

    public NeedMessages here() {
        return MessageBundles.get(NeedMessages.class, Localized.Literal.of(page.language()));
    }

    /** {@code 1 h 30}, {@code 45 min} */
    public String length(long minutes) {
        var texts = here();
        if (minutes < 60) {
            return texts.minutes_long(Long.toString(minutes));
        }
        var hours = Long.toString(minutes / 60);
        return minutes % 60 == 0
                ? texts.hours_long(hours)
                : texts.hours_minutes_long(hours, "%02d".formatted(minutes % 60));
    }
}
