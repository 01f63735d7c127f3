package halte.billing.charges;

import halte.billing.catalogue.PriceBook;
import halte.billing.catalogue.PriceInquiry;
import halte.contracts.membership.CancellationFeeDueV1;
import halte.contracts.membership.FeeDueV1;
import halte.contracts.membership.UsageSettledV1;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The facts of membership-service, translated in one place. */
final class Supplies {

    private Supplies() {}

    static Supply of(FeeDueV1 fee) {
        return new Supply(
                ChargeSource.FEE,
                fee.feeId(),
                fee.seller(),
                fee.accountId(),
                fee.personId(),
                null,
                fee.periodFrom(),
                fee.periodTo(),
                LocalDate.ofInstant(fee.dueAt(), PriceBook.ZONE),
                PriceInquiry.ofOffer(fee.offer(), new BigDecimal(fee.quantity()), fee.dueAt()));
    }

    static Supply of(CancellationFeeDueV1 fee) {
        return new Supply(
                ChargeSource.FEE,
                fee.feeId(),
                fee.seller(),
                fee.accountId(),
                fee.personId(),
                fee.space(),
                fee.localDate(),
                fee.localDate(),
                LocalDate.ofInstant(fee.dueAt(), PriceBook.ZONE),
                PriceInquiry.ofOffer(fee.offer(), new BigDecimal(fee.quantity()), fee.dueAt()));
    }

    /** Late cancellations and no-shows are charged like uses. @return empty when allowance covers all of it */
    static Optional<Supply> of(UsageSettledV1 usage) {
        int open = usage.halfDays() - usage.coveredHalfDays();
        if (usage.covered() || usage.halfDays() > 0 && open <= 0) {
            return Optional.empty();
        }
        int minutes = usage.halfDays() > 0 ? usage.minutes() * open / usage.halfDays() : usage.minutes();
        return Optional.of(new Supply(
                ChargeSource.USAGE,
                usage.bookingId(),
                usage.operator(),
                usage.accountId(),
                usage.personId(),
                usage.space(),
                usage.localDate(),
                usage.localDate(),
                usage.localDate(),
                PriceInquiry.ofUse(
                        usage.space(),
                        usage.resource(),
                        usage.resourceKind(),
                        Math.max(open, 1),
                        minutes,
                        usage.bookedAt())));
    }
}
