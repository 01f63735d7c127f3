package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.BookingProblem;
import halte.booking.hours.Part;
import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.rule.QuotaBook;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The booking of somebody who came without one: made when they stand at the desk, under the same constraint. */
@ApplicationScoped
public class WalkInBooking {

    private final Rules rules;
    private final QuotaBook quotas;
    private final DayMasks masks;
    private final BookingStatement statement;
    private final Alternatives alternatives;
    private final Clock clock;

    WalkInBooking(
            Rules rules,
            QuotaBook quotas,
            DayMasks masks,
            BookingStatement statement,
            Alternatives alternatives,
            Clock clock) {
        this.rules = rules;
        this.quotas = quotas;
        this.masks = masks;
        this.statement = statement;
        this.alternatives = alternatives;
        this.clock = clock;
    }

    /** A place was taken. */
    public record Taken(UUID bookingId, Resource resource, Slot slot, int halfDays) {}

    /** @throws Refusal SLOT_TAKEN when the place, or every desk, is taken */
    @Transactional(MANDATORY)
    public Taken take(Space space, @Nullable Resource asked, Part part, BookedFor person) {
        var wish = rules.judgeWalkIn(space, asked, part, person.personId(), null);
        var draft = Draft.walkIn(
                space,
                wish.terms(),
                wish.date(),
                part,
                wish.slot(),
                withoutMail(person),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        quotas.refuseBeyond(wish.asked());
        var taken = masks.of(space.id(), draft.occupied());
        for (var resource : preferred(BookingAttempt.free(wish.candidates(), draft, taken))) {
            if (statement.book(draft, resource, null)) {
                return new Taken(draft.bookingId(), resource, draft.slot(), draft.halfDays());
            }
        }
        throw new Refusal(BookingProblem.SLOT_TAKEN).with("alternatives", alternatives.to(wish));
    }

    /** Desks in the order of the plan: the host sends people to the first free one. */
    private static List<Resource> preferred(List<Resource> free) {
        return free.stream().sorted(Comparator.comparing(Resource::resource)).toList();
    }

    private static BookedFor withoutMail(BookedFor person) {
        return new BookedFor(person.personId(), person.name(), null, person.language(), person.bookedBy());
    }
}
