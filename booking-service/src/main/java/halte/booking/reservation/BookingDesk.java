package halte.booking.reservation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.BookingProblem;
import halte.identity.Caller;
import halte.problem.Contention;
import halte.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Takes a booking request from its key to its answer, and counts how it ended. */
@ApplicationScoped
class BookingDesk {

    private static final byte[] WHAT = "POST /api/bookings".getBytes(StandardCharsets.UTF_8);

    private final Intents intents;
    private final Judging judging;
    private final Reserving reserving;
    private final HoldsInTheWay holds;
    private final Alternatives alternatives;
    private final ObjectMapper json;
    private final MeterRegistry metrics;

    BookingDesk(
            Intents intents,
            Judging judging,
            Reserving reserving,
            HoldsInTheWay holds,
            Alternatives alternatives,
            ObjectMapper json,
            MeterRegistry metrics) {
        this.intents = intents;
        this.judging = judging;
        this.reserving = reserving;
        this.holds = holds;
        this.alternatives = alternatives;
        this.json = json;
        this.metrics = metrics;
    }

    BookingAttempt.Outcome book(BookingRequest request, UUID key, Caller caller) {
        var keyed = new KeyedRequest(caller.personId(), key, hash(request));
        try {
            var outcome = Contention.triedAgain(() -> attempt(keyed, intents.of(request, caller)));
            count(outcome.replayed() ? "replayed" : "confirmed");
            return outcome;
        } catch (Refusal refusal) {
            boolean taken = refusal.type() == BookingProblem.SLOT_TAKEN;
            count(taken ? "slot-taken" : "refused");
            if (taken) {
                throw refusal;
            }
            return reserving.repeatOr(keyed, refusal);
        }
    }

    private BookingAttempt.Outcome attempt(KeyedRequest keyed, Intent intent) {
        var wish = judging.judge(intent);
        var outcome = reserving.book(keyed, wish, intent);
        if (outcome.answer() == null && holds.endApart(wish)) {
            outcome = reserving.book(keyed, wish, intent);
        }
        if (outcome.answer() == null) {
            throw new Refusal(BookingProblem.SLOT_TAKEN).with("alternatives", alternatives.to(wish));
        }
        return outcome;
    }

    private byte[] hash(BookingRequest request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(WHAT);
            return digest.digest(json.writeValueAsBytes(request));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("A request cannot be hashed.", e);
        }
    }

    private void count(String outcome) {
        metrics.counter("booking_attempts", "outcome", outcome).increment();
    }
}
