package halte.booking.reservation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.occupation.TakenQuarters;
import halte.idempotency.Answer;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One query before anything is written: was this answered before, and what is taken on that day? */
@ApplicationScoped
class FirstLook {

    private static final String ANSWER =
            "select null::int as resource_id, null::int as day, null::bigint as first_half, null::bigint as"
                    + " second_half, request_hash, status::int, location, body::text"
                    + " from idempotency_key where tenant = ? and key = ?";
    private static final String AND_MASKS = " union all select " + TakenQuarters.COLUMNS
            + ", null, null, null, null from day_mask where space_id = ? and day between ? and ?"
            + " and taken <> 0::bit(96)";

    private final Database database;

    FirstLook(Database database) {
        this.database = database;
    }

    /** What was found: the first answer, or what is taken. */
    record Found(@Nullable Answer answer, TakenQuarters taken) {}

    @Transactional(MANDATORY)
    Found at(KeyedRequest request, Wish wish) {
        var slot = wish.occupied();
        var taken = new TakenQuarters();
        var answers = database.list(
                ANSWER + AND_MASKS,
                row -> {
                    if (row.numberOrNull("resource_id") != null) {
                        taken.add(row);
                        return Optional.<Answer>empty();
                    }
                    return Optional.of(answer(row.bytes("request_hash"), request, row));
                },
                request.tenant(),
                request.key(),
                wish.space().id(),
                TakenQuarters.firstDay(slot),
                TakenQuarters.lastDay(slot));
        return new Found(answers.stream().flatMap(Optional::stream).findFirst().orElse(null), taken);
    }

    /** The answer given before, when the rules now say no: a repeat of what once went well still gets it. */
    @Transactional(MANDATORY)
    Optional<Answer> answerTo(KeyedRequest request) {
        return database.first(
                ANSWER, row -> answer(row.bytes("request_hash"), request, row), request.tenant(), request.key());
    }

    private static Answer answer(byte @Nullable [] hash, KeyedRequest request, Row row) throws SQLException {
        if (hash == null || !MessageDigest.isEqual(hash, request.hash())) {
            throw new Refusal(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return new Answer(row.number("status"), row.textOrNull("location"), row.textOrNull("body"));
    }
}
