package halte.billing.charges;

import halte.billing.catalogue.PriceInquiry;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be paid, before anybody looked up its price.
 *
 * @param seller who sells it, as far as the fact knows; the offer has the last word
 * @param from first day supplied
 * @param to last day supplied
 * @param dueOn from this day on it may be invoiced
 */
record Supply(
        ChargeSource source,
        UUID sourceId,
        String seller,
        UUID accountId,
        @Nullable UUID personId,
        @Nullable String space,
        LocalDate from,
        LocalDate to,
        LocalDate dueOn,
        PriceInquiry inquiry) {}
