package halte.booking.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** @param until last day; null = until it is ended */
record AllocationRequest(
        @NotBlank @Size(max = 24) String resource,
        @NotNull @Valid Holder person,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    /** A person the platform knows, by id or by address; the name is for one it does not know yet. */
    record Holder(
            @Nullable UUID personId,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(max = 120) String name) {

        @Schema(hidden = true)
        @AssertTrue(message = "{halte.booking.person-or-email}")
        public boolean isSomebody() {
            return personId != null || (email != null && !email.isBlank());
        }
    }
}
