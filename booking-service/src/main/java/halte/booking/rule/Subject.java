package halte.booking.rule;

import halte.booking.hours.Slot;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a scope is held against: one use of one resource by one person.
 *
 * @param label behind which the resource stands, or null: who names the label means it too
 */
record Subject(
        String resource,
        @Nullable String label,
        String kind,
        LocalDate date,
        ZoneId zone,
        Slot slot,
        UUID personId,
        PersonFacts person) {

    static Subject of(Asked asked, PersonFacts person) {
        return new Subject(
                asked.resource().resource(),
                asked.resource().label(),
                asked.resource().kind(),
                asked.date(),
                asked.space().hours().zone(),
                asked.slot(),
                asked.personId(),
                person);
    }

    LocalTime startsAt() {
        return slot.startsAt().atZone(zone).toLocalTime();
    }

    /** Midnight reads 00:00, as the clock does. */
    LocalTime endsAt() {
        return slot.endsAt().atZone(zone).toLocalTime();
    }
}
