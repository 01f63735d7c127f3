package halte.booking.need;

import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules of a space say to anybody. */
@ApplicationScoped
class PublicRules {

    /** @return null when nobody without a membership may have it */
    @Nullable
    Limits of(Space space, Resource resource, LocalDate date, @Nullable Part part, Slot slot) {
        return Limits.of(space.ruleFor(resource.kind()));
    }

    /** Whether a space has no rule of its own, so that its numbers are the same at any time for all of a kind. */
    boolean areUsual(Space space) {
        return true;
    }

    /** Whether the rules treat things of one kind alike. */
    boolean areAlike(Space space) {
        return true;
    }
}
