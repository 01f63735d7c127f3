package halte.booking.reservation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.occupation.TakenQuarters;
import halte.booking.people.StaffActions;
import halte.booking.rule.QuotaBook;
import halte.booking.structure.Resource;
import halte.idempotency.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** One transaction: look, then try the desks that look free until one is ours. */
@ApplicationScoped
class BookingAttempt {

    private final FirstLook look;
    private final QuotaBook quotas;
    private final BookingStatement statement;
    private final StaffActions staff;
    private final ObjectMapper json;

    BookingAttempt(
            FirstLook look, QuotaBook quotas, BookingStatement statement, StaffActions staff, ObjectMapper json) {
        this.look = look;
        this.quotas = quotas;
        this.statement = statement;
        this.staff = staff;
        this.json = json;
    }

    /**
     * @param answer what to say; null when nothing is free any more
     * @param replayed true when it was said before
     */
    record Outcome(@Nullable Answer answer, boolean replayed) {}

    @Transactional
    public Outcome book(KeyedRequest request, Wish wish, Draft draft) {
        var found = look.at(request, wish);
        if (found.answer() != null) {
            return new Outcome(found.answer(), true);
        }
        quotas.refuseBeyond(wish.asked());
        for (var resource : free(wish.candidates(), draft, found.taken())) {
            var location = "/api/bookings/" + draft.bookingId();
            var body = write(draft.view(resource));
            if (statement.book(draft, resource, new BookingStatement.KeyedAnswer(request, location, body))) {
                noteStaff(draft);
                return new Outcome(new Answer(201, location, body), false);
            }
        }
        // Whoever sent the same request twice at once may have lost against themselves.
        return look.answerTo(request)
                .map(answer -> new Outcome(answer, true))
                .orElseGet(() -> new Outcome(null, false));
    }

    private void noteStaff(Draft draft) {
        var actor = draft.person().bookedBy();
        if (actor != null) {
            staff.record(actor, draft.space().space(), "book-for-other", draft.bookingId(), null);
        }
    }

    @Transactional
    public Optional<Answer> answerTo(KeyedRequest request) {
        return look.answerTo(request);
    }

    /** Free by the masks, in random order: who comes at the same time does not try the same desk first. */
    static List<Resource> free(List<Resource> candidates, Draft draft, TakenQuarters taken) {
        var free = new ArrayList<>(candidates.stream()
                .filter(resource -> taken.isFree(resource.id(), draft.occupied()))
                .toList());
        Collections.shuffle(free, ThreadLocalRandom.current());
        return free;
    }

    private String write(BookingView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A booking cannot be written.", e);
        }
    }
}
