package halte.booking.rota;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person the platform knows, by id or by address. */
record Someone(
        @Nullable UUID personId,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 120) String name) {

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.person-or-email}")
    public boolean isSomebody() {
        return personId != null || (email != null && !email.isBlank());
    }
}
