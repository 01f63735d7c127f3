package halte.booking.series;

import halte.booking.reservation.BookedFor;
import halte.booking.reservation.BookingForWhom;
import halte.booking.structure.Space;
import halte.identity.Caller;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody else, for whom staff of the space asks: by id, or by name when they were never seen before. */
public record ForWhom(
        @Nullable UUID personId,
        @Nullable @Size(max = 120) String name,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Pattern(regexp = "fr|nl|de|en") String language) {

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.person-or-name}")
    public boolean isSomebody() {
        return personId != null || (name != null && !name.isBlank());
    }

    /**
     * Oneself when nobody is named.
     *
     * @throws halte.problem.Refusal FORBIDDEN when somebody else is named by who is not staff there
     */
    public static BookedFor of(@Nullable ForWhom someone, Space space, BookingForWhom people, Caller caller) {
        if (someone == null || caller.personId().equals(someone.personId())) {
            return new BookedFor(caller.personId(), caller.name(), caller.email(), caller.language(), null);
        }
        caller.requireHost(space.space(), space.operator());
        var found = people.other(someone.personId(), someone.name(), someone.email(), caller);
        var language = someone.language() == null ? found.language() : someone.language();
        return new BookedFor(found.personId(), found.name(), found.email(), language, found.bookedBy());
    }
}
