package halte.booking.history;

import halte.booking.history.ImportRequest.Outcome;
import halte.booking.history.ImportRequest.Use;
import halte.booking.hours.OpeningDay;
import halte.booking.hours.Slot;
import halte.booking.reservation.Grace;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One use as it is stored: what the live way would have left behind. Field names are those of the statements that
 * read it as JSON.
 *
 * @param keeps whether it occupies its resource, from {@code keeps_from} to {@code keeps_until}
 */
record UseRow(
        UUID id,
        int resource_id,
        String resource,
        String resource_kind,
        UUID person_id,
        @Nullable String person_name,
        String channel,
        String state,
        Instant starts_at,
        Instant ends_at,
        LocalDate local_date,
        int half_days,
        Instant booked_at,
        Instant cancel_free_until,
        Instant release_at,
        @Nullable String pass_code,
        @Nullable String pass_token,
        @Nullable Instant cancelled_at,
        @Nullable Boolean cancelled_in_time,
        @Nullable Instant released_at,
        @Nullable Instant completed_at,
        boolean keeps,
        Instant keeps_from,
        Instant keeps_until,
        @Nullable UUID presence_id,
        @Nullable String method,
        @Nullable Instant came_at,
        @Nullable Instant left_at,
        @Nullable LocalDate presence_date,
        int attended) {

    static UseRow of(Use use, Space space, Resource resource, OpeningDay day, @Nullable String pass, String shortPass) {
        var slot = new Slot(use.startsAt(), use.endsAt());
        var rule = space.ruleFor(resource.kind());
        var freeUntil = use.startsAt().minusSeconds(rule.freeUntilMinutes() * 60L);
        var release = Grace.endsAt(space, day, slot, resource.isDesk(), use.bookedAt());
        var came = use.cameAt();
        var left = left(use);
        return new UseRow(
                use.bookingId(),
                resource.id(),
                resource.resource(),
                resource.kind(),
                use.personId(),
                use.name(),
                use.walkIn() ? "WALK_IN" : "IMPORT",
                state(use.outcome()),
                use.startsAt(),
                use.endsAt(),
                use.localDate(),
                space.hours().halfDays().count(slot),
                use.bookedAt(),
                freeUntil,
                release,
                pass == null ? null : shortPass,
                pass,
                cancelledAt(use, freeUntil),
                use.outcome().isCancelled() ? use.outcome() == Outcome.CANCELLED_IN_TIME : null,
                use.outcome() == Outcome.RELEASED ? release : null,
                use.outcome() == Outcome.COMPLETED ? left : null,
                !use.outcome().isCancelled() && use.outcome() != Outcome.RELEASED,
                keepsFrom(use),
                keepsUntil(use, rule.bufferMinutes()),
                came == null ? null : UUID.randomUUID(),
                came == null ? null : use.walkIn() ? "WALK_IN" : "HOST",
                came,
                left,
                came == null ? null : space.hours().presenceDateOf(came),
                came == null
                        ? 0
                        : space.hours()
                                .halfDays()
                                .attended(
                                        slot,
                                        came,
                                        left == null ? later(use.endsAt(), came) : left,
                                        space.hours().presenceDateOf(came))
                                .size());
    }

    private static String state(Outcome outcome) {
        return outcome.isCancelled() ? "CANCELLED" : outcome.name();
    }

    /** Who forgot to leave was there until the slot ended, as the day cut-off has it. */
    private static @Nullable Instant left(Use use) {
        if (use.cameAt() == null || use.outcome() == Outcome.CHECKED_IN) {
            return null;
        }
        return use.leftAt() == null ? later(use.endsAt(), use.cameAt()) : use.leftAt();
    }

    /** Until somebody came the resource was free, whatever was booked. */
    private static Instant keepsFrom(Use use) {
        return use.cameAt() == null ? use.startsAt() : later(use.startsAt(), Slot.quarterBefore(use.cameAt()));
    }

    /** Whoever left early gave back the rest; the past needs no buffer, what is to come does. */
    private static Instant keepsUntil(Use use, int bufferMinutes) {
        if (!use.outcome().isPast()) {
            return use.endsAt().plusSeconds(bufferMinutes * 60L);
        }
        var left = use.leftAt();
        if (left == null || !left.isBefore(use.endsAt())) {
            return use.endsAt();
        }
        return later(Slot.quarterAfter(left), keepsFrom(use).plusSeconds(900));
    }

    /** When exactly is not told; between the end of the free time and the start when it was late. */
    private static @Nullable Instant cancelledAt(Use use, Instant freeUntil) {
        if (!use.outcome().isCancelled()) {
            return null;
        }
        return use.outcome() == Outcome.CANCELLED_IN_TIME
                ? later(use.bookedAt(), freeUntil.minusSeconds(60))
                : use.startsAt().minusSeconds(60);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
