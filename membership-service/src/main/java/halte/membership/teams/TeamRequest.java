package halte.membership.teams;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param account who pays; when absent who did before, or the first member of a new team
 * @param members everybody who belongs to it; who is left out has left
 */
record TeamRequest(
        @NotBlank @Size(max = 10) String space,
        @NotBlank @Size(max = 120) String name,
        @Nullable UUID account,

        @NotEmpty @Size(max = 200) List<@NotNull UUID> members) {}
