package halte.booking.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quota as a host writes it.
 *
 * @param space code or slug; null = over the whole network, for coordinators
 * @param pool null = each person for themselves
 * @param text what is said before the numbers when it is reached, by language
 */
record QuotaRequest(
        @Nullable @Size(max = 60) String space,
        @NotBlank @Size(max = 120) String name,
        @Nullable Boolean active,
        @NotNull Quota.Unit unit,
        @NotNull Quota.Period period,
        Quota.@Nullable Pool pool,
        @Min(1) @Max(1_000_000) int amount,
        @Nullable @Valid Scope scope,
        @Size(max = 4) Map<@NotNull @Pattern(regexp = "fr|nl|de|en") String, @NotNull @Size(max = 500) String> text,
        @Nullable Integer version) {

    QuotaRequest {
        text = Objects.requireNonNullElse(text, Map.of());
    }

    Quota asQuota(long id, int spaceId) {
        return new Quota(
                id,
                spaceId,
                name.strip(),
                !Boolean.FALSE.equals(active),
                unit,
                period,
                pool == null ? Quota.Pool.PERSON : pool,
                amount,
                scope == null ? Scope.EVERYTHING : scope,
                HostWords.written(text),
                version == null ? 0 : version);
    }
}
