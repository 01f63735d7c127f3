package halte.booking.waiting;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.hours.OfferTime;
import halte.booking.reservation.Reservations;
import halte.booking.reservation.Reserved;
import halte.booking.structure.Structure;
import halte.booking.waiting.FreedSlots.Freed;
import halte.contracts.booking.SlotOfferedV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/** Offers what became free to those who wait, oldest first: to the first whom rules and quotas allow to have it. */
@ApplicationScoped
@Transactional(MANDATORY)
class Queue {

    private static final int ASKED = 200;

    private final EntryTable entries;
    private final Reservations reservations;
    private final WaitingMails mails;
    private final Structure structure;
    private final Outbox outbox;
    private final Clock clock;

    Queue(
            EntryTable entries,
            Reservations reservations,
            WaitingMails mails,
            Structure structure,
            Outbox outbox,
            Clock clock) {
        this.entries = entries;
        this.reservations = reservations;
        this.mails = mails;
        this.structure = structure;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A day that became free may serve somebody in the morning and somebody else in the afternoon. */
    public int offer(Freed freed) {
        var now = clock.instant();
        int offered = 0;
        for (var entry : entries.lockWaiting(freed.spaceId(), freed.during(), ASKED)) {
            boolean serves = entry.slot().startsAt().isAfter(now)
                    && FreedSlots.atomsOf(structure.now(), entry).contains(freed.resourceId());
            if (serves && offer(entry)) {
                offered++;
            }
        }
        return offered;
    }

    private boolean offer(Entry entry) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var space = structure.now().space(entry.spaceId());
        var until = OfferTime.until(now, entry.slot().startsAt(), space.hours().zone());
        var resource = entry.resourceId() == null ? null : structure.now().resource(entry.resourceId());
        var reserved = reservations.reserve(entry.intent(space, resource).held(until, "WAITING_LIST"));
        if (!reserved.isBooked()) {
            return false;
        }
        tell(entry, reserved.made());
        return true;
    }

    private void tell(Entry entry, Reserved.Made made) {
        entries.offer(entry.id(), made, clock.instant());
        outbox.append(new SlotOfferedV1(
                entry.id(),
                made.bookingId(),
                entry.space(),
                made.resource().resource(),
                entry.person().personId(),
                Objects.requireNonNull(made.until())));
        mails.offered(entry, made);
    }
}
