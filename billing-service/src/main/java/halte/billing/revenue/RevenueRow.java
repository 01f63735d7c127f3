package halte.billing.revenue;

import java.math.BigDecimal;
import java.time.YearMonth;

/** What one operator charged for one family in one month. */
record RevenueRow(YearMonth month, String family, String seller, BigDecimal invoiced, BigDecimal pending) {

    BigDecimal net() {
        return invoiced.add(pending);
    }
}
