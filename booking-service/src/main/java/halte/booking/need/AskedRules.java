package halte.booking.need;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.Asker;
import halte.booking.rule.RuleBook;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules of a space say to whoever asks. */
@ApplicationScoped
class AskedRules {

    private final RuleBook book;

    AskedRules(RuleBook book) {
        this.book = book;
    }

    /** @return null when they may not have it */
    @Nullable
    Limits of(Asker asker, Space space, Resource resource, LocalDate date, @Nullable Part part, Slot slot) {
        return areUsual(space)
                ? Limits.of(space.ruleFor(resource.kind()))
                : book.termsFor(asker, space, resource, date, part, slot)
                        .map(Limits::of)
                        .orElse(null);
    }

    /** Whether a space has no rule of its own, so that its numbers are the same at any time for all of a kind. */
    boolean areUsual(Space space) {
        return book.isUsual(space);
    }

    /** Whether a blocker may keep something of a space from whoever asks. */
    boolean mayKeepOut(Asker asker, Space space, LocalDate date) {
        return book.keepsVisitorsOut(space) && !asker.isMember(space, date);
    }

    /** Whether the rules treat things of one kind alike. */
    boolean areAlike(Space space) {
        return !book.namesResources(space);
    }
}
