package halte.billing.charges;

import halte.billing.money.ConsumerPrice;
import halte.billing.money.Money;
import halte.billing.money.UnitPrice;
import halte.billing.wording.Figures;
import halte.billing.wording.Names;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A charge as the API shows it; {@code gross} is what a private person would pay for it alone. */
record ChargeView(
        UUID chargeId,
        String seller,
        @Nullable String space,
        UUID accountId,
        @Nullable UUID personId,
        ChargeSource source,
        @Nullable String offer,
        @Nullable String resource,
        @Nullable String family,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable UnitPrice unitPrice,
        @Nullable Money net,
        @Nullable String vatCategory,
        @Nullable BigDecimal vatRate,
        @Nullable Money gross,
        LocalDate suppliedOn,
        LocalDate suppliedTo,
        Instant recordedAt,
        ChargeState state,
        @Nullable String unpricedReason,
        @Nullable UUID documentId) {

    static ChargeView of(Charge charge, String language) {
        var description = charge.description();
        boolean priced = charge.state() != ChargeState.UNPRICED;
        return new ChargeView(
                charge.id(),
                charge.seller(),
                charge.space(),
                charge.accountId(),
                charge.personId(),
                charge.source(),
                charge.offer(),
                charge.resource(),
                charge.family(),
                description == null ? code(charge) : Names.in(language, description),
                plain(charge.quantity()),
                charge.unit(),
                charge.unitPrice(),
                priced ? charge.net() : null,
                charge.vatCategory(),
                charge.vatRate(),
                gross(charge),
                charge.suppliedFrom(),
                charge.suppliedTo(),
                charge.recordedAt(),
                charge.state(),
                reason(charge, language),
                charge.documentId());
    }

    /** What has no price yet has no name either. */
    private static String code(Charge charge) {
        var code = charge.offer() == null ? charge.resource() : charge.offer();
        return code == null ? "?" : code;
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal quantity) {
        return quantity == null ? null : Figures.plain(quantity);
    }

    private static @Nullable Money gross(Charge charge) {
        var price = charge.unitPrice();
        var rate = charge.vatRate();
        var quantity = charge.quantity();
        return price == null || rate == null || quantity == null
                ? null
                : ConsumerPrice.of(price, rate).times(quantity);
    }

    private static @Nullable String reason(Charge charge, String language) {
        var reason = charge.unpricedReason();
        var question = charge.question();
        return reason == null || question == null
                ? null
                : reason.about(question.about()).in(language);
    }
}
