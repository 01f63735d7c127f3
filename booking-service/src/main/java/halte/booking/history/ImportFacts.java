package halte.booking.history;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.history.ImportRequest.Outcome;
import halte.booking.history.ImportRequest.Use;
import halte.booking.structure.Space;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.BookingFact;
import halte.contracts.booking.HistoryImportedV1;
import halte.contracts.booking.PastUse;
import halte.contracts.booking.PresenceCheckedInV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Tells what was taken in: the past as one fact, what is not over as the facts it would have been. */
@ApplicationScoped
class ImportFacts {

    private final Outbox outbox;

    ImportFacts(Outbox outbox) {
        this.outbox = outbox;
    }

    @Transactional(MANDATORY)
    void tell(UUID importId, Space space, List<Use> uses, List<UseRow> rows) {
        var past = new ArrayList<PastUse>();
        var facts = new ArrayList<BookingFact>();
        for (int i = 0; i < uses.size(); i++) {
            var row = rows.get(i);
            if (uses.get(i).outcome().isPast()) {
                past.add(past(uses.get(i), row));
            } else {
                facts.add(confirmed(space, row));
                if (uses.get(i).outcome() == Outcome.CHECKED_IN) {
                    facts.add(checkedIn(space, row));
                }
            }
        }
        if (!past.isEmpty()) {
            facts.add(0, new HistoryImportedV1(importId, space.space(), space.operator(), past));
        }
        outbox.append(facts);
    }

    private static PastUse past(Use use, UseRow row) {
        return new PastUse(
                row.id(),
                row.person_id(),
                row.resource(),
                row.resource_kind(),
                row.starts_at(),
                row.ends_at(),
                row.local_date(),
                row.half_days(),
                minutes(row),
                row.booked_at(),
                use.outcome().name(),
                use.walkIn(),
                row.came_at(),
                row.left_at());
    }

    private static BookingConfirmedV1 confirmed(Space space, UseRow row) {
        return new BookingConfirmedV1(
                row.id(),
                space.space(),
                space.operator(),
                row.resource(),
                row.resource_kind(),
                row.person_id(),
                row.starts_at(),
                row.ends_at(),
                row.local_date(),
                row.half_days(),
                minutes(row),
                row.booked_at(),
                row.channel());
    }

    private static PresenceCheckedInV1 checkedIn(Space space, UseRow row) {
        return new PresenceCheckedInV1(
                Objects.requireNonNull(row.presence_id()),
                row.id(),
                space.space(),
                space.operator(),
                row.resource(),
                row.person_id(),
                null,
                null,
                Objects.requireNonNull(row.came_at()),
                Objects.requireNonNull(row.presence_date()),
                row.attended(),
                Objects.requireNonNull(row.method()));
    }

    private static int minutes(UseRow row) {
        return (int) Duration.between(row.starts_at(), row.ends_at()).toMinutes();
    }
}
