package halte.billing.billrun;

import halte.billing.documents.DocumentContent;
import halte.billing.documents.LineView;
import halte.billing.documents.PriceBasis;
import halte.billing.documents.VatGroup;
import halte.billing.money.Money;
import halte.billing.vat.VatCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft as the API shows it. */
record DraftView(
        UUID draftId,
        DraftState state,
        boolean ok,
        Account account,
        Channel channel,
        PriceBasis pricing,
        List<LineView> lines,
        List<Vat> vat,
        Money net,
        Money vatTotal,
        Money payable,
        LocalDate dueDate,
        List<Finding> checks,
        @Nullable UUID documentId,
        @Nullable String number) {

    enum Channel {
        PEPPOL,
        EMAIL,
        PAPER
    }

    record Account(
            UUID accountId,
            String kind,
            String name,
            @Nullable String vatNumber,
            @Nullable String enterpriseNumber,
            @Nullable String peppolId,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town,
            String country,
            String language) {

        static Account of(DocumentContent content) {
            var buyer = content.buyerParty();
            return new Account(
                    content.accountId(),
                    content.customerKind(),
                    buyer.name(),
                    buyer.vatNumber(),
                    buyer.enterpriseNumber(),
                    buyer.peppolId(),
                    buyer.email(),
                    buyer.street(),
                    buyer.postalCode(),
                    buyer.town(),
                    buyer.country(),
                    content.language());
        }
    }

    record Vat(
            VatCategory category,
            BigDecimal rate,
            Money base,
            Money vat,
            @Nullable String reason) {

        static Vat of(VatGroup group) {
            return new Vat(group.category(), group.rate(), group.base(), group.vat(), group.reason());
        }
    }

    record Finding(DraftRule rule, Severity severity, String text) {}

    static DraftView of(Draft draft, @Nullable String number, LocalDate today, String language) {
        var content = draft.content();
        var totals = content.totals();
        return new DraftView(
                draft.id(),
                draft.state(),
                !draft.hasBlocking(),
                Account.of(content),
                channel(content),
                content.basis(),
                content.lines().stream().map(LineView::of).toList(),
                content.vat().stream().map(Vat::of).toList(),
                totals.net(),
                totals.vat(),
                totals.payable(),
                today.plusDays(content.payment().termDays()),
                draft.checks().stream()
                        .map(check -> new Finding(check.rule(), check.severity(), check.text(language)))
                        .toList(),
                draft.documentId(),
                number);
    }

    private static Channel channel(DocumentContent content) {
        var buyer = content.buyerParty();
        if (buyer.peppolId() != null) {
            return Channel.PEPPOL;
        }
        return buyer.email() != null ? Channel.EMAIL : Channel.PAPER;
    }
}
