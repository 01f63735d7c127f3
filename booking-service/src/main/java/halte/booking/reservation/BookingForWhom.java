package halte.booking.reservation;

import halte.booking.people.People;
import halte.booking.structure.Space;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds out for whom a booking is: oneself, or somebody else when staff of the space asks. */
@ApplicationScoped
public class BookingForWhom {

    private final People people;

    BookingForWhom(People people) {
        this.people = people;
    }

    BookedFor of(BookingRequest request, Space space, Caller caller) {
        var someone = request.person();
        if (someone == null || caller.personId().equals(someone.personId())) {
            return new BookedFor(caller.personId(), caller.name(), caller.email(), caller.language(), null);
        }
        if (!caller.isHostOf(space.space()) && !caller.isManagerOf(space.operator()) && !caller.isCoordinator()) {
            throw new Refusal(CommonProblem.FORBIDDEN);
        }
        var found = other(someone.personId(), someone.name(), someone.email(), caller);
        var language = someone.language() == null ? found.language() : someone.language();
        return new BookedFor(found.personId(), found.name(), found.email(), language, found.bookedBy());
    }

    /** Somebody else: known by id or by address, else a new person under the name that was typed. */
    public BookedFor other(@Nullable UUID personId, @Nullable String name, @Nullable String email, Caller staff) {
        Optional<People.Person> known = personId != null
                ? people.byId(personId)
                : Optional.ofNullable(email)
                        .filter(address -> !address.isBlank())
                        .flatMap(people::byEmail);
        return known.map(person -> new BookedFor(
                        person.personId(), person.name(), person.email(), person.language(), staff.personId()))
                .orElseGet(() -> new BookedFor(
                        personId == null ? UUID.randomUUID() : personId, name, email, "fr", staff.personId()));
    }
}
