package halte.booking.structure;

import org.jspecify.annotations.Nullable;

/**
 * How resources of one kind may be booked in one space; rows, not constants.
 *
 * @param bookedBy HALF_DAY, HOUR, DAY or MONTH
 * @param maxMinutes null = no limit
 * @param bufferMinutes kept free after each booking
 * @param hostedOnly only while a host is there
 * @param freeUntilMinutes a cancellation costs nothing until so long before the start
 */
public record KindRule(
        String bookedBy,
        int stepMinutes,
        int minMinutes,
        @Nullable Integer maxMinutes,
        int bufferMinutes,
        int daysAhead,
        boolean hostedOnly,
        int freeUntilMinutes) {}
