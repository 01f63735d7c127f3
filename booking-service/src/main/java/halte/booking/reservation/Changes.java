package halte.booking.reservation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.BookingProblem;
import halte.booking.database.DatabaseFailure;
import halte.idempotency.Answer;
import halte.idempotency.IdempotencyKeys;
import halte.identity.Caller;
import halte.problem.Contention;
import halte.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * Takes a change from its key to its answer. Key, move and answer are one transaction; two who move into each other's
 * places may end in a deadlock, of which the database ends one: that one tries again.
 */
@ApplicationScoped
class Changes {

    private final Changing changing;
    private final Extending extending;
    private final BookingList list;
    private final IdempotencyKeys keys;
    private final ObjectMapper json;

    Changes(Changing changing, Extending extending, BookingList list, IdempotencyKeys keys, ObjectMapper json) {
        this.changing = changing;
        this.extending = extending;
        this.list = list;
        this.keys = keys;
        this.json = json;
    }

    BookingAttempt.Outcome change(UUID id, ChangeRequest request, UUID key, Caller caller) {
        return once(id, request, key, caller, () -> changing.change(id, request.change(), caller));
    }

    BookingAttempt.Outcome extend(UUID id, Instant endsAt, UUID key, Caller caller) {
        return once(id, endsAt, key, caller, () -> extending.extend(id, endsAt, caller));
    }

    private BookingAttempt.Outcome once(UUID id, Object request, UUID key, Caller caller, Runnable move) {
        var hash = hash(id, request);
        try {
            return Contention.triedAgain(() ->
                    QuarkusTransaction.requiringNew().call(() -> answered(id, key, hash, caller.personId(), move)));
        } catch (DatabaseFailure failure) {
            if (failure.isLockTimeout()) {
                throw new Refusal(BookingProblem.SLOT_TAKEN);
            }
            throw failure;
        }
    }

    private BookingAttempt.Outcome answered(UUID id, UUID key, byte[] hash, UUID tenant, Runnable move) {
        if (!keys.take(tenant, key, hash)) {
            return new BookingAttempt.Outcome(keys.answerTo(tenant, key, hash), true);
        }
        move.run();
        var answer = new Answer(200, null, write(list.made(id)));
        keys.remember(tenant, key, answer);
        return new BookingAttempt.Outcome(answer, false);
    }

    private byte[] hash(UUID id, Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(("change " + id).getBytes(StandardCharsets.UTF_8));
            return digest.digest(json.writeValueAsBytes(request));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("A request cannot be hashed.", e);
        }
    }

    private String write(BookingView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A booking cannot be written.", e);
        }
    }
}
