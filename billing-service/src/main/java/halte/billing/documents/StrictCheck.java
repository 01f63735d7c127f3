package halte.billing.documents;

import halte.billing.identifiers.BankAccount;
import halte.billing.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Our own check, stricter than the official rules: those accept a VAT that is wrong by 99 cents, a document without
 * due date or means of payment, and a number of any length.
 */
public final class StrictCheck {

    private static final Money CENT = Money.of("0.01");
    private static final int LONGEST_NUMBER = 16;

    private StrictCheck() {}

    /** @return what is wrong, in words for the log and for tests; empty when nothing is */
    public static List<String> of(IssuedDocument document) {
        var wrong = new ArrayList<String>();
        var content = document.content();
        content.vat().forEach(group -> check(content, group, wrong));
        var base = Money.sum(content.lines().stream().map(DocumentLine::net).toList());
        var totals = content.totals();
        require(base.equals(totals.net()), "lines sum to %s, not to %s".formatted(base, totals.net()), wrong);
        require(
                totals.net().plus(totals.vat()).equals(totals.payable()),
                "net and VAT do not sum to %s".formatted(totals.payable()),
                wrong);
        require(!content.lines().isEmpty(), "no line", wrong);
        require(!document.dueDate().isBefore(document.issueDate()), "due before it is issued", wrong);
        require(BankAccount.read(content.payment().iban()).isPresent(), "no account to pay to", wrong);
        require(document.number().printed().length() <= LONGEST_NUMBER, "the number is too long", wrong);
        return wrong;
    }

    private static void check(DocumentContent content, VatGroup group, List<String> wrong) {
        var lines = content.lines().stream()
                .filter(line -> line.vat().category() == group.category()
                        && line.vat().rate().compareTo(group.rate()) == 0)
                .toList();
        var base = Money.sum(lines.stream().map(DocumentLine::net).toList());
        var gross = Money.sum(lines.stream().map(DocumentLine::gross).toList());
        require(base.equals(group.base()), "base of %s is %s".formatted(group, base), wrong);
        var exact = base.percent(group.rate());
        if (content.basis() == PriceBasis.NET) {
            require(group.vat().equals(exact), "VAT of %s is %s".formatted(group, exact), wrong);
        } else {
            require(group.gross().equals(gross), "the consumer pays %s for %s".formatted(gross, group), wrong);
            var off = group.vat().minus(exact);
            require(
                    off.compareTo(CENT) <= 0 && off.plus(CENT).compareTo(Money.ZERO) >= 0,
                    "VAT of %s is off by %s".formatted(group, off),
                    wrong);
        }
    }

    private static void require(boolean holds, String otherwise, List<String> wrong) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
