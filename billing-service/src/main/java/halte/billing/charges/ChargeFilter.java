package halte.billing.charges;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which charges are asked for; what is null does not matter. */
record ChargeFilter(
        @Nullable String seller,
        @Nullable List<UUID> accounts,
        @Nullable ChargeState state) {

    void into(List<String> where, Map<String, Object> values) {
        if (seller != null) {
            where.add("seller = :seller");
            values.put("seller", seller);
        }
        if (accounts != null) {
            where.add("accountId in :accounts");
            values.put("accounts", accounts);
        }
        if (state != null) {
            where.add("state = :state");
            values.put("state", state);
        }
    }
}
