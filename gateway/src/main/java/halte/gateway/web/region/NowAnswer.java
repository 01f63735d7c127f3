package halte.gateway.web.region;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every space at this moment: {@code GET /api/occupancy/now}. */
record NowAnswer(@Nullable List<Item> items, Instant at) {

    record Item(
            String space,
            @Nullable String state,
            int free,
            int present,
            int total,
            @Nullable Integer expected,
            @Nullable Instant lastFactAt) {

        boolean isClosed() {
            return "CLOSED".equals(state);
        }
    }

    List<Item> spaces() {
        return items == null ? List.of() : items;
    }
}
