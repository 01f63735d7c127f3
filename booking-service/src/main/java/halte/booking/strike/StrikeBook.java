package halte.booking.strike;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.structure.Space;
import halte.contracts.booking.StrikeRecordedV1;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records strikes, takes them back, and says what they lead to. */
@ApplicationScoped
public class StrikeBook {

    private final Database database;
    private final StrikePolicies policies;
    private final Outbox outbox;
    private final Clock clock;

    StrikeBook(Database database, StrikePolicies policies, Outbox outbox, Clock clock) {
        this.database = database;
        this.policies = policies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The day from which this person may book here again; empty when they may now. */
    @Transactional(MANDATORY)
    public Optional<LocalDate> refusedUntil(UUID personId, Space space) {
        return policies.of(space.id())
                .flatMap(policy -> policy.refusedUntil(counting(personId, space)))
                .filter(until -> until.isAfter(space.hours().presenceDateOf(clock.instant())));
    }

    /** A booking was released because nobody came. One that was taken back counts again if nobody came after all. */
    @Transactional(MANDATORY)
    public void record(UUID bookingId, Space space, UUID personId, LocalDate date, Instant now) {
        int recorded = database.update(
                "insert into strike (booking_id, space_id, space, operator, person_id, local_date, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (booking_id) do update"
                        + " set recorded_at = excluded.recorded_at, taken_back_at = null"
                        + " where strike.taken_back_at is not null and strike.pardoned_at is null",
                bookingId,
                space.id(),
                space.space(),
                space.operator(),
                personId,
                date,
                now);
        if (recorded == 1) {
            tell(bookingId, space, personId, date, now);
        }
    }

    /** Somebody came after all, or told late that they had come. */
    @Transactional(MANDATORY)
    public void takeBack(UUID bookingId, Instant now) {
        database.update(
                "update strike set taken_back_at = ? where booking_id = ? and taken_back_at is null", now, bookingId);
    }

    private void tell(UUID bookingId, Space space, UUID personId, LocalDate date, Instant now) {
        var policy = policies.of(space.id());
        var counting = counting(personId, space);
        int days = policy.map(StrikePolicy::withinDays).orElse(StrikePolicy.USUAL_DAYS);
        outbox.append(new StrikeRecordedV1(
                space.space(),
                personId,
                bookingId,
                now,
                (int) StrikePolicy.within(counting, date, days),
                policy.flatMap(known -> known.refusedUntil(counting)).orElse(null)));
    }

    private List<LocalDate> counting(UUID personId, Space space) {
        return database.list(
                "select local_date from strike where person_id = ? and space_id = ?"
                        + " and taken_back_at is null and pardoned_at is null",
                row -> row.date("local_date"),
                personId,
                space.id());
    }
}
