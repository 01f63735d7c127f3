package halte.community.events;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a host sends to plan an event.
 *
 * @param space code of the space
 * @param title by language: fr, nl, de, en
 * @param description by language; may be left out
 * @param rooms codes of the rooms it needs; may be left out
 * @param capacity seats
 */
record EventRequest(
        @NotBlank @Size(max = 20) String space,

        @NotEmpty Map<@Pattern(regexp = LANGUAGE) String, @NotBlank @Size(max = 200) String> title,

        @Nullable Map<@Pattern(regexp = LANGUAGE) String, @NotNull @Size(max = 4000) String> description,

        @NotNull EventTag tag,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> rooms,
        @NotNull @Min(1) @Max(5000) Integer capacity) {

    private static final String LANGUAGE = "fr|nl|de|en";
    private static final Duration LONGEST = Duration.ofDays(14);

    @AssertTrue(message = "must start before it ends")
    boolean isForward() {
        return startsAt == null || endsAt == null || startsAt.isBefore(endsAt); // @NotNull speaks for null
    }

    @AssertTrue(message = "must last at most 14 days")
    boolean isShort() {
        return startsAt == null
                || endsAt == null
                || Duration.between(startsAt, endsAt).compareTo(LONGEST) <= 0;
    }

    Draft draft() {
        return new Draft(
                space,
                title,
                description == null ? Map.of() : description,
                tag,
                startsAt,
                endsAt,
                rooms == null ? List.of() : rooms.stream().distinct().toList(),
                capacity);
    }
}
