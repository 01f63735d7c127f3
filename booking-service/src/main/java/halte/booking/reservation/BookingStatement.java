package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.occupation.OccupationKind;
import halte.booking.occupation.Occupations;
import halte.booking.structure.MadeOf;
import halte.booking.structure.Resource;
import halte.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one statement that makes a booking: occupation, answer for the idempotency key, booking, mail and fact go in
 * together, or, when the exclusion constraint says no, none of them. A booking that needs several resources occupies
 * them in a statement before it.
 */
@ApplicationScoped
class BookingStatement {

    private static final String TAKE = "with taken as (insert into occupation (space_id, id, resource_id, during, kind)"
            + " select ?, ?, ?, tstzrange(?, ?), ? where composed_as(?, array[?::int], array[?::int])"
            + " on conflict do nothing returning id)";
    private static final String TAKEN_BEFORE = "with taken as (select 1)";
    private static final String PLAIN =
            "id, space_id, space, operator, resource_id, resource, resource_kind, person_id,"
                    + " person_name, channel, state, part, starts_at, ends_at, local_date, half_days, booked_at, booked_by,"
                    + " cancel_free_until, release_at, pass_code, pass_token";
    private static final String MORE =
            ", held_until, decide_until, decide_minutes, cause, series_id, buffer_before," + " buffer_after, fees";
    private static final String BOOK = ", booked as (insert into booking (" + PLAIN + ")"
            + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from taken)";
    private static final String BOOK_WITH_MORE = ", booked as (insert into booking (" + PLAIN + MORE + ")"
            + " select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?::timestamptz, ?::timestamptz, ?::int, ?, ?::uuid, ?, ?, ? from taken)";
    private static final String ANSWER = ", answered as (insert into idempotency_key (tenant, key, request_hash,"
            + " status, location, body) select ?, ?, ?, 201, ?, ?::json from taken)";
    private static final String INVITE = ", invited as (insert into invitation (booking_id, method, sequence,"
            + " recipient, language, created_at, due_at) select ?, 'REQUEST', 0, ?, ?, ?, ? from taken)";
    /** Written down now, when the address is known, and sent once it is confirmed. */
    private static final String INVITE_LATER = ", invited as (insert into invitation (booking_id, method, sequence,"
            + " recipient, language, created_at, due_at) select ?, 'REQUEST', 0, ?, ?, ?, 'infinity' from taken)";

    private static final String TELL = " insert into outbox (topic, part_key, type, payload, occurred_at, traceparent)"
            + " select ?, ?, ?, ?::json, ?, ? from taken";

    private final Database database;
    private final Occupations occupations;
    private final Outbox outbox;

    BookingStatement(Database database, Occupations occupations, Outbox outbox) {
        this.database = database;
        this.occupations = occupations;
        this.outbox = outbox;
    }

    /** The answer to repeat when the same key comes again. */
    record KeyedAnswer(KeyedRequest request, String location, String body) {}

    /**
     * @param madeOf what has to be occupied for it: the resource itself, or the parts it is made of
     * @return false when somebody else has a part of the slot; then nothing was written
     */
    @Transactional(MANDATORY)
    boolean book(Draft draft, Resource resource, MadeOf madeOf, @Nullable KeyedAnswer answer) {
        var kind = draft.keptUntil() == null ? OccupationKind.BOOKING : OccupationKind.HOLD;
        var sql = new StringBuilder();
        var values = new ArrayList<@Nullable Object>();
        if (madeOf.atoms().size() == 1) {
            sql.append(TAKE);
            addOccupation(values, draft, resource.id(), madeOf.atoms().get(0), kind);
        } else {
            if (!occupations.occupy(draft.space().id(), draft.bookingId(), madeOf, draft.occupied(), kind)) {
                return false;
            }
            sql.append(TAKEN_BEFORE);
        }
        addBooking(sql, values, draft, resource);
        if (answer != null) {
            sql.append(ANSWER);
            addAnswer(values, answer);
        }
        if (draft.recipient() != null) {
            addInvitation(sql, values, draft, draft.recipient());
        }
        addFact(values, draft, resource);
        boolean booked = database.update(sql.append(TELL).toString(), values.toArray()) == 1;
        if (booked) {
            outbox.wakeAfterCommit();
        }
        return booked;
    }

    private static void addOccupation(
            List<@Nullable Object> values, Draft draft, int resourceId, int atom, OccupationKind kind) {
        values.add(draft.space().id());
        values.add(draft.bookingId());
        values.add(atom);
        values.add(draft.occupied().startsAt());
        values.add(draft.occupied().endsAt());
        values.add(kind);
        values.add(draft.space().id());
        values.add(resourceId);
        values.add(atom);
    }

    private void addBooking(StringBuilder sql, List<@Nullable Object> values, Draft draft, Resource resource) {
        sql.append(draft.isPlain() ? BOOK : BOOK_WITH_MORE);
        values.add(draft.bookingId());
        values.add(draft.space().id());
        values.add(draft.space().space());
        values.add(draft.space().operator());
        values.add(resource.id());
        values.add(resource.resource());
        values.add(resource.kind());
        values.add(draft.person().personId());
        values.add(draft.person().name());
        values.add(draft.channel());
        values.add(draft.state());
        values.add(draft.part());
        values.add(draft.slot().startsAt());
        values.add(draft.slot().endsAt());
        values.add(draft.date());
        values.add(draft.halfDays());
        values.add(draft.bookedAt());
        values.add(draft.person().bookedBy());
        values.add(draft.cancelFreeUntil());
        values.add(draft.releaseAt());
        values.add(draft.pass() == null ? null : PassCode.shortOf(draft.pass()));
        values.add(draft.pass());
        if (!draft.isPlain()) {
            addMore(values, draft);
        }
    }

    private void addMore(List<@Nullable Object> values, Draft draft) {
        values.add(draft.kept().heldUntil());
        values.add(draft.kept().decideUntil());
        values.add(draft.terms().decideMinutes());
        values.add(draft.kept().cause());
        values.add(draft.kept().seriesId());
        values.add(draft.terms().bufferBefore());
        values.add(draft.terms().bufferAfter());
        values.add(draft.terms().fees().text());
    }

    private static void addAnswer(List<@Nullable Object> values, KeyedAnswer answer) {
        values.add(answer.request().tenant());
        values.add(answer.request().key());
        values.add(answer.request().hash());
        values.add(answer.location());
        values.add(answer.body());
    }

    private static void addInvitation(StringBuilder sql, List<@Nullable Object> values, Draft draft, String recipient) {
        boolean now = draft.keptUntil() == null;
        sql.append(now ? INVITE : INVITE_LATER);
        values.add(draft.bookingId());
        values.add(recipient);
        values.add(draft.person().language());
        values.add(draft.bookedAt());
        if (now) {
            values.add(draft.bookedAt());
        }
    }

    private static void addFact(List<@Nullable Object> values, Draft draft, Resource resource) {
        var fact = draft.fact(resource);
        values.add(fact.topic());
        values.add(fact.key());
        values.add(fact.type());
        values.add(Outbox.json(fact));
        values.add(draft.bookedAt());
        values.add(Outbox.traceparent());
    }
}
