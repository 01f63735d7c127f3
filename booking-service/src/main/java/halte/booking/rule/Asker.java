package halte.booking.rule;

import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks for something to book: what is offered to them is judged as their booking will be. Those who host
 * see what they may open for others.
 */
public record Asker(UUID personId, PersonFacts facts, Keys keys) {

    /** Nobody who signed in: what holds for anybody, without plan and without badge. */
    public static final Asker ANYBODY =
            new Asker(new UUID(0, 0), PersonFacts.imagined(null, null, MemberKind.CONTACT), Keys.NONE);

    /** Whether they get in on that day while nobody hosts. */
    public boolean opens(Space space, LocalDate date) {
        return keys.open(space, date);
    }

    /** Whether they come on days and to things kept from those who hold no plan. */
    public boolean isMember(Space space, LocalDate date) {
        return keys.isStaffOf(space) || facts.kindOn(date) == MemberKind.MEMBER;
    }

    /** Who is not known may be trained; what it takes is told with the offer. */
    public boolean mayUse(Space space, Resource resource, LocalDate date) {
        var training = resource.description().requiresTraining();
        return training == null || isOfferedAll(space) || facts.isTrainedFor(training, date);
    }

    /** Null where nothing is required, or nobody is known to ask. */
    public @Nullable Boolean isTrained(Space space, Resource resource, LocalDate date) {
        return resource.description().requiresTraining() == null || equals(ANYBODY)
                ? null
                : mayUse(space, resource, date);
    }

    /** Whether this stands in the way of an offer. */
    boolean isStoppedBy(Refusal refusal, Space space) {
        return refusal.type() == RuleProblem.RULE_REFUSES || !isOfferedAll(space);
    }

    private boolean isOfferedAll(Space space) {
        return equals(ANYBODY) || keys.isStaffOf(space);
    }
}
