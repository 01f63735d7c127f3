package halte.billing.vat;

import java.time.LocalDate;

/**
 * Everything VAT depends on.
 *
 * @param seller operator
 * @param profile its regime on the day of supply
 * @param vatKind what is supplied
 * @param customer who buys
 * @param place where they are
 * @param suppliedOn day of supply
 * @param months length of a letting in months, 0 when it is not one
 */
public record VatQuestion(
        String seller,
        VatProfile profile,
        String vatKind,
        CustomerKind customer,
        CustomerPlace place,
        LocalDate suppliedOn,
        int months) {}
