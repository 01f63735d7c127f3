package halte.booking.need;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.rule.RuleBook;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules of a space say to anybody. */
@ApplicationScoped
class PublicRules {

    private final RuleBook book;

    PublicRules(RuleBook book) {
        this.book = book;
    }

    /** @return null when nobody without a membership may have it */
    @Nullable
    Limits of(Space space, Resource resource, LocalDate date, @Nullable Part part, Slot slot) {
        return areUsual(space)
                ? Limits.of(space.ruleFor(resource.kind()))
                : book.publicTerms(space, resource, date, part, slot)
                        .map(Limits::of)
                        .orElse(null);
    }

    /** Whether a space has no rule of its own, so that its numbers are the same at any time for all of a kind. */
    boolean areUsual(Space space) {
        return book.isUsual(space);
    }

    /** Whether the rules treat things of one kind alike. */
    boolean areAlike(Space space) {
        return !book.namesResources(space);
    }
}
