package halte.membership.people;

import halte.contracts.Codes;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person as the coordinator brings them in. */
record PersonRequest(
        @Nullable UUID personId,
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 200) @Nullable String email,
        @Pattern(regexp = "fr|nl|de|en") @Nullable String language,
        @Pattern(regexp = Codes.SPACE) @Nullable String homeSpace,
        @Nullable UUID accountId,
        @Nullable Boolean hasLogin) {}
