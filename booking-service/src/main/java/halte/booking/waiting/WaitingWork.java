package halte.booking.waiting;

import halte.booking.series.Reoffering;
import halte.contracts.booking.WaitingListLeftV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the waiting list does by itself. Each step may run on every replica at once and says how much it did. */
@ApplicationScoped
class WaitingWork {

    private static final int AT_ONCE = 50;
    private static final Duration KEPT = Duration.ofDays(30);

    private final FreedSlots freedSlots;
    private final Queue queue;
    private final Reoffering series;
    private final EntryTable entries;
    private final WaitingMails mails;
    private final Outbox outbox;
    private final Clock clock;

    WaitingWork(
            FreedSlots freedSlots,
            Queue queue,
            Reoffering series,
            EntryTable entries,
            WaitingMails mails,
            Outbox outbox,
            Clock clock) {
        this.freedSlots = freedSlots;
        this.queue = queue;
        this.series = series;
        this.entries = entries;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What became free goes to who waits for it, then to series that had to skip it. */
    @Transactional
    public int offerWhatIsFree() {
        var freed = freedSlots.take();
        for (var stretch : freed) {
            if (stretch.during().endsAt().isAfter(clock.instant())) {
                queue.offer(stretch);
                series.offer(stretch.spaceId(), stretch.resourceId(), stretch.during());
            }
        }
        return freed.size();
    }

    /** What could not be worked on goes to the end, so that it hinders nobody else. */
    @Transactional
    public void postponeOldest() {
        freedSlots.postponeOldest();
    }

    /** Addresses are kept only as long as somebody may have to be written to. */
    @Transactional
    public int forgetAddresses() {
        return entries.forgetAddresses(clock.instant().minus(KEPT));
    }

    /** Offers that ended or were answered elsewhere, and slots that began. */
    @Transactional
    public int endWhatIsOver() {
        var over = entries.lockOver(clock.instant(), AT_ONCE);
        over.forEach(one -> end(one.entry(), one.bookingState()));
        return over.size();
    }

    private void end(Entry entry, @Nullable String bookingState) {
        if (entry.is(EntryState.WAITING)) {
            end(entry, EntryState.TOO_LATE, "TOO_LATE");
        } else if ("EXPIRED".equals(bookingState) || "CANCELLED".equals(bookingState)) {
            end(entry, EntryState.EXPIRED, "OFFER_EXPIRED");
            mails.notAnswered(entry);
        } else {
            end(entry, EntryState.ACCEPTED, "ACCEPTED");
        }
    }

    private void end(Entry entry, EntryState state, String cause) {
        var now = clock.instant();
        entries.end(entry.id(), state, now);
        outbox.append(
                new WaitingListLeftV1(entry.id(), entry.space(), entry.person().personId(), now, cause));
    }
}
