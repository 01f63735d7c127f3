package halte.booking.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One quota held against one wish.
 *
 * @param team whose pool it is, or null for the person's own
 * @param used by bookings that stand
 * @param adds what the wish would add
 * @param freesUpOn local day from which a wish like this fits again; null when it is larger than the quota itself
 */
record QuotaUse(
        Quota quota,
        @Nullable String team,
        long used,
        long adds,
        LocalDate periodStart,
        @Nullable LocalDate freesUpOn) {

    /** A booking that counts. */
    record Counted(UUID bookingId, UUID personId, LocalDate date, long minutes, Instant endsAt, LocalDate endDate) {}

    static QuotaUse of(Quota quota, @Nullable String team, Asked asked, Collection<Counted> counted) {
        long used = amount(quota, counted.stream());
        var wish = new Counted(
                new UUID(0, 0),
                asked.personId(),
                asked.date(),
                asked.slot().minutes(),
                asked.slot().endsAt(),
                asked.date());
        long adds = amount(quota, Stream.concat(counted.stream(), Stream.of(wish))) - used;
        return new QuotaUse(
                quota,
                team,
                used,
                adds,
                quota.firstDayOf(asked.date()),
                adds > quota.amount() ? null : freesUpOn(quota, asked.date(), counted));
    }

    boolean isBeyond() {
        return adds > 0 && used + adds > quota.amount();
    }

    private static LocalDate freesUpOn(Quota quota, LocalDate date, Collection<Counted> counted) {
        if (quota.period() != Quota.Period.AHEAD) {
            return quota.firstDayAfter(date);
        }
        return counted.stream()
                .min(java.util.Comparator.comparing(Counted::endsAt))
                .map(Counted::endDate)
                .orElse(date);
    }

    private static long amount(Quota quota, Stream<Counted> counted) {
        return switch (quota.unit()) {
            case MINUTES -> counted.mapToLong(Counted::minutes).sum();
            case BOOKINGS -> counted.count();
            case LOCAL_DAYS ->
                counted.map(use -> use.personId() + "/" + use.date()).distinct().count();
        };
    }
}
