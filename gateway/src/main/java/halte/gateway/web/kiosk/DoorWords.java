package halte.gateway.web.kiosk;

import halte.gateway.web.Answer;
import halte.gateway.web.Page;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;

/** The texts of the door in the visitor's language, and moments written the way that language does. */
@ApplicationScoped
public class DoorWords {

    private final Page page;

    DoorWords(Page page) {
        this.page = page;
    }

    public DoorMessages here() {
        return in(page.language());
    }

    public DoorMessages in(String language) {
        return MessageBundles.get(DoorMessages.class, Localized.Literal.of(language));
    }

    public Formats formats(String zone) {
        return new Formats(page.locale(), ZoneId.of(zone));
    }

    /** 23 nov. 2026, 10 h 42. */
    public String moment(Instant at, String zone) {
        var formats = formats(zone);
        return formats.date(at) + ", " + formats.clock(at);
    }

    /** Why a command was not done, as the service said it; that nobody knows, where it said nothing. */
    public String refusal(Answer answer) {
        var problem = answer.problem();
        return problem == null || answer.isUnknown() ? here().unknownYet() : problem.words();
    }
}
