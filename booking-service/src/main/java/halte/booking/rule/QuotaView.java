package halte.booking.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quota as it is read.
 *
 * @param space code; null = the network's, which only coordinators change
 */
record QuotaView(
        long id,
        @Nullable String space,
        int position,
        String name,
        boolean active,
        Quota.Unit unit,
        Quota.Period period,
        Quota.Pool pool,
        int amount,
        Scope scope,
        Map<String, String> text,
        int version) {

    static QuotaView of(Quota quota, @Nullable String space, int position) {
        return new QuotaView(
                quota.id(),
                space,
                position,
                quota.name(),
                quota.active(),
                quota.unit(),
                quota.period(),
                quota.pool(),
                quota.amount(),
                quota.scope(),
                quota.words(),
                quota.version());
    }
}
