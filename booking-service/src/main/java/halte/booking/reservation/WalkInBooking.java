package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.BookingProblem;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.rule.StaffOverride;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The booking of somebody who came without one: made when they stand at the desk, under the same constraint. */
@ApplicationScoped
public class WalkInBooking {

    private final Rules rules;
    private final Judging judging;
    private final DayMasks masks;
    private final Candidates candidates;
    private final Drafting drafting;
    private final Taking taking;
    private final Alternatives alternatives;

    WalkInBooking(
            Rules rules,
            Judging judging,
            DayMasks masks,
            Candidates candidates,
            Drafting drafting,
            Taking taking,
            Alternatives alternatives) {
        this.rules = rules;
        this.judging = judging;
        this.masks = masks;
        this.candidates = candidates;
        this.drafting = drafting;
        this.taking = taking;
        this.alternatives = alternatives;
    }

    /** A place was taken. */
    public record Taken(UUID bookingId, Resource resource, Slot slot, int halfDays) {}

    /**
     * @param overrideReason why a member of staff lets them in against the rules
     * @throws Refusal SLOT_TAKEN when the place, or every desk, is taken
     */
    @Transactional(MANDATORY)
    public Taken take(
            Space space, @Nullable Resource asked, Part part, BookedFor person, @Nullable String overrideReason) {
        var override = overrideReason == null ? null : new StaffOverride(overrideReason);
        var wish = rules.judgeWalkIn(space, asked, part, person.personId(), override);
        judging.count(wish);
        var draft = drafting.walkIn(wish, person);
        var taken = masks.of(space.id(), draft.occupied());
        var free = inOrderOfThePlan(candidates.free(wish.candidates(), draft.occupied(), taken));
        var ours = taking.first(draft, free, resource -> null);
        if (ours.isPresent()) {
            return new Taken(draft.bookingId(), ours.get(), draft.slot(), draft.halfDays());
        }
        throw new Refusal(BookingProblem.SLOT_TAKEN).with("alternatives", alternatives.to(wish));
    }

    /** The host sends people to the first free one. */
    private static List<Resource> inOrderOfThePlan(List<Resource> free) {
        return free.stream().sorted(Comparator.comparing(Resource::resource)).toList();
    }
}
