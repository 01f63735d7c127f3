package halte.booking.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a host writes it.
 *
 * @param space code or slug; null = the whole network, for coordinators
 * @param active null = true
 * @param text what is said when it refuses, by language (fr, nl, de, en)
 * @param version the one that was read, so that two hosts do not overwrite each other; null = whatever it is
 */
record RuleRequest(
        @Nullable @Size(max = 60) String space,
        @NotBlank @Size(max = 120) String name,
        @Nullable Boolean active,
        @Nullable Boolean stops,
        @Nullable Boolean refuses,
        @Nullable @Valid Scope scope,
        @Nullable @Valid Limits limits,
        @Size(max = 4) Map<@NotNull @Pattern(regexp = "fr|nl|de|en") String, @NotNull @Size(max = 500) String> text,
        @Nullable Integer version) {

    RuleRequest {
        text = Objects.requireNonNullElse(text, Map.of());
    }

    Rule asRule(long id, int spaceId) {
        return new Rule(
                id,
                spaceId,
                name.strip(),
                !Boolean.FALSE.equals(active),
                Boolean.TRUE.equals(stops),
                Boolean.TRUE.equals(refuses),
                scope == null ? Scope.EVERYTHING : scope,
                limits == null ? Limits.NONE : limits,
                HostWords.written(text),
                version == null ? 0 : version);
    }
}
