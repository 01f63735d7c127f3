package halte.booking.reservation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.structure.Resource;
import halte.idempotency.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One transaction: look whether this was answered before and what is taken, then take one that looks free. */
@ApplicationScoped
class BookingAttempt {

    private final FirstLook look;
    private final Judging judging;
    private final Taking taking;
    private final ObjectMapper json;

    BookingAttempt(FirstLook look, Judging judging, Taking taking, ObjectMapper json) {
        this.look = look;
        this.judging = judging;
        this.taking = taking;
        this.json = json;
    }

    /**
     * @param answer what to say; null when nothing is free any more
     * @param replayed true when it was said before
     */
    record Outcome(@Nullable Answer answer, boolean replayed) {}

    @Transactional
    public Outcome book(KeyedRequest request, Wish wish, Draft draft, @Nullable String overrideReason) {
        var found = look.at(request, wish);
        if (found.answer() != null) {
            return new Outcome(found.answer(), true);
        }
        judging.count(wish);
        var location = "/api/bookings/" + draft.bookingId();
        var ours = taking.take(
                draft,
                wish.candidates(),
                found.taken(),
                resource -> new BookingStatement.KeyedAnswer(request, location, body(draft, resource)));
        if (ours.isPresent()) {
            taking.note(draft, overrideReason);
            return new Outcome(new Answer(201, location, body(draft, ours.get())), false);
        }
        // Whoever sent the same request twice at once may have lost against themselves.
        return look.answerTo(request)
                .map(answer -> new Outcome(answer, true))
                .orElseGet(() -> new Outcome(null, false));
    }

    @Transactional
    public Optional<Answer> answerTo(KeyedRequest request) {
        return look.answerTo(request);
    }

    private String body(Draft draft, Resource resource) {
        try {
            return json.writeValueAsString(BookingView.of(draft, resource));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A booking cannot be written.", e);
        }
    }
}
