package halte.booking.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import halte.booking.structure.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in the queue as its person and the hosts see it.
 *
 * @param position 1 is next; null once it is not waiting any more
 * @param bookingId once it was accepted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record EntryView(
        UUID entryId,
        String space,
        String spaceName,
        String slug,
        String timeZone,
        @Nullable String resource,
        String resourceKind,
        @Nullable Map<String, String> resourceName,
        UUID personId,
        @Nullable String personName,
        LocalDate date,
        @Nullable String part,
        Instant startsAt,
        Instant endsAt,
        EntryState state,
        @Nullable Long position,
        Instant joinedAt,
        @Nullable Offer offer,
        @Nullable UUID bookingId) {

    record Offer(UUID bookingId, String resource, Map<String, String> resourceName, Instant offeredUntil) {}

    static EntryView of(Entry entry, Snapshot structure, long before) {
        var space = structure.space(entry.spaceId());
        var resource = entry.resourceId() == null ? null : structure.resource(entry.resourceId());
        return new EntryView(
                entry.id(),
                entry.space(),
                space.name(),
                space.slug(),
                space.hours().zone().getId(),
                entry.resource(),
                entry.resourceKind(),
                resource == null ? null : resource.name(),
                entry.person().personId(),
                entry.person().name(),
                entry.date(),
                entry.part() == null ? null : entry.part().name(),
                entry.slot().startsAt(),
                entry.slot().endsAt(),
                entry.state(),
                entry.is(EntryState.WAITING) ? before + 1 : null,
                entry.joinedAt(),
                offer(entry, structure),
                entry.is(EntryState.ACCEPTED) ? entry.bookingId() : null);
    }

    private static @Nullable Offer offer(Entry entry, Snapshot structure) {
        var booking = entry.bookingId();
        var code = entry.offeredResource();
        var until = entry.offeredUntil();
        if (!entry.is(EntryState.OFFERED) || booking == null || code == null || until == null) {
            return null;
        }
        var name = structure.findResource(code).map(found -> found.name()).orElseGet(Map::of);
        return new Offer(booking, code, name, until);
    }
}
