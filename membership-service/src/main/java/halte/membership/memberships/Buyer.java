package halte.membership.memberships;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom a host sells: somebody known, or a name. */
record Buyer(
        @Nullable UUID personId,
        @Size(max = 200) @Nullable String name,
        @Email @Size(max = 200) @Nullable String email,
        @Pattern(regexp = "fr|nl|de|en") @Nullable String language) {

    @AssertTrue(message = "needs a personId or a name")
    public boolean isSomebody() {
        return personId != null || (name != null && !name.isBlank());
    }
}
