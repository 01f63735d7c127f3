package halte.booking.waiting;

import halte.booking.people.StaffActions;
import halte.booking.reservation.Holding;
import halte.contracts.booking.WaitingListLeftV1;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody who waits answers: yes to an offer, or no more. */
@ApplicationScoped
class Answering {

    private final EntryTable entries;
    private final Holding holding;
    private final StaffActions staff;
    private final Outbox outbox;
    private final Clock clock;

    Answering(EntryTable entries, Holding holding, StaffActions staff, Outbox outbox, Clock clock) {
        this.entries = entries;
        this.holding = holding;
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The held slot is booked, and the entry is over, or neither. */
    @Transactional
    public void accept(UUID id, Caller caller) {
        var entry = lockFor(id, caller);
        if (!entry.is(EntryState.OFFERED)) {
            throw new Refusal(WaitingProblem.NO_OFFER);
        }
        holding.confirm(Objects.requireNonNull(entry.bookingId()));
        end(entry, EntryState.ACCEPTED, "ACCEPTED");
    }

    /** What was offered goes to the next. */
    @Transactional
    public void withdraw(UUID id, Caller caller) {
        var entry = lockFor(id, caller);
        if (!entry.is(EntryState.WAITING) && !entry.is(EntryState.OFFERED)) {
            throw new Refusal(WaitingProblem.NOT_WAITING);
        }
        if (entry.is(EntryState.OFFERED)) {
            holding.letGo(Objects.requireNonNull(entry.bookingId()));
        }
        end(entry, EntryState.WITHDRAWN, "WITHDRAWN");
        if (!entry.person().personId().equals(caller.personId())) {
            staff.record(caller.personId(), entry.space(), "withdraw-for-other", id, null);
        }
    }

    private void end(Entry entry, EntryState state, String cause) {
        var now = clock.instant();
        entries.end(entry.id(), state, now);
        outbox.append(
                new WaitingListLeftV1(entry.id(), entry.space(), entry.person().personId(), now, cause));
    }

    private Entry lockFor(UUID id, Caller caller) {
        return seenBy(entries.lock(id).orElse(null), caller);
    }

    /** @throws Refusal NOT_FOUND also when it is somebody else's */
    static Entry seenBy(@Nullable Entry entry, Caller caller) {
        if (entry == null
                || !(entry.person().personId().equals(caller.personId())
                        || caller.isHostOf(entry.space())
                        || caller.isManagerOf(entry.operator()))) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return entry;
    }
}
