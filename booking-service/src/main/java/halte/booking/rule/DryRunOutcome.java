package halte.booking.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What proposed rules would have said to bookings that were made.
 *
 * @param bookings how many were judged; of a very busy network the newest of each space
 * @param refused by the proposed rules
 * @param refusedToday by the rules in force, over the same bookings
 * @param persons whose bookings would have been refused
 * @param approvals would have waited for a host
 * @param byRule which rule refused, most often first; rule null = the usual numbers of the kind
 * @param bySpace where, most often first; only for rules of the network
 */
record DryRunOutcome(
        LocalDate from,
        LocalDate to,
        int bookings,
        int refused,
        int refusedToday,
        int persons,
        int approvals,
        List<OfRule> byRule,
        List<OfSpace> bySpace,
        List<Sample> samples) {

    record OfRule(@Nullable String rule, int count, int persons) {}

    record OfSpace(String space, int count, int persons) {}

    record Sample(
            String space,
            String resource,
            LocalDate date,
            Instant startsAt,
            Instant endsAt,
            @Nullable String rule) {}
}
