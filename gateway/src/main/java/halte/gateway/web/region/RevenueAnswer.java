package halte.gateway.web.region;

import halte.gateway.web.Money;
import halte.gateway.web.Wording;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Net revenue by family and month: {@code GET /api/revenues}. */
record RevenueAnswer(
        @Nullable List<Item> items,
        @Nullable Wording definition,
        @Nullable Wording mask) {

    record Item(
            YearMonth month,
            String family,
            @Nullable Wording familyName,
            @Nullable Money net,
            boolean masked) {}

    List<Item> all() {
        return items == null ? List.of() : items;
    }
}
