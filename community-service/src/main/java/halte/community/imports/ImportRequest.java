package halte.community.imports;

import halte.community.events.EventTag;
import halte.community.events.PastEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A batch; the same event sent again is skipped. */
record ImportRequest(@NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Entry> events) {

    /**
     * @param eventId the event for ever; what makes sending twice harmless
     * @param publishedAt when it became public
     * @param guests who registered
     */
    record Entry(
            @NotNull UUID eventId,
            @NotBlank String space,
            @NotEmpty Map<@NotBlank String, @NotBlank @Size(max = 200) String> title,
            @NotNull Map<@NotBlank String, @NotNull @Size(max = 4000) String> description,
            @NotNull EventTag tag,
            @NotNull Instant startsAt,
            @NotNull Instant endsAt,
            @NotNull @Size(max = 20) List<@NotBlank String> rooms,
            @NotNull @Min(1) @Max(5000) Integer capacity,
            @NotNull Instant publishedAt,
            @NotNull @Size(max = 5000) List<@Valid @NotNull Guest> guests) {

        @AssertTrue(message = "must start before it ends")
        boolean isForward() {
            return startsAt == null || endsAt == null || startsAt.isBefore(endsAt);
        }

        @AssertTrue(message = "must not have more guests than seats")
        boolean isWithinCapacity() {
            return guests == null || capacity == null || guests.size() <= capacity;
        }

        PastEvent event() {
            return new PastEvent(
                    eventId, space, title, description, tag, startsAt, endsAt, rooms, capacity, publishedAt);
        }
    }

    /** @param takenAt when the person registered */
    record Guest(
            @NotNull UUID personId,
            @NotBlank @Size(max = 200) String name,
            @NotNull Instant takenAt) {}
}
