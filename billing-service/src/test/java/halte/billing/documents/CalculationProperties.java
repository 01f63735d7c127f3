package halte.billing.documents;

import halte.billing.money.LargestRemainder;
import halte.billing.money.Money;
import halte.billing.money.UnitPrice;
import halte.billing.vat.VatCategory;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalculationProperties {

    @Property
    boolean everyDocumentPassesOurOwnCheck(@ForAll("items") List<Item> items, @ForAll PriceBasis basis) {
        return StrictCheck.of(document(items, basis)).isEmpty();
    }

    @Property
    boolean linesSumToTheirGroupsAndGroupsToTheTotal(@ForAll("items") List<Item> items, @ForAll PriceBasis basis) {
        var calculation = Calculation.of(items, basis);
        var lines =
                Money.sum(calculation.lines().stream().map(DocumentLine::net).toList());
        var groups = Money.sum(calculation.vat().stream().map(VatGroup::base).toList());
        var vat = Money.sum(calculation.vat().stream().map(VatGroup::vat).toList());
        var totals = calculation.totals();
        return lines.equals(groups)
                && groups.equals(totals.net())
                && vat.equals(totals.vat())
                && totals.net().plus(totals.vat()).equals(totals.payable());
    }

    @Property
    boolean aConsumerPaysExactlyTheSumOfTheGrossLines(@ForAll("items") List<Item> items) {
        var calculation = Calculation.of(items, PriceBasis.GROSS);
        var shown =
                Money.sum(calculation.lines().stream().map(DocumentLine::gross).toList());
        return shown.equals(calculation.totals().payable());
    }

    @Property
    boolean noLineIsFurtherThanTwoCentsFromQuantityTimesPrice(
            @ForAll("items") List<Item> items, @ForAll PriceBasis basis) {
        return Calculation.of(items, basis).lines().stream()
                .allMatch(line -> line.unitPrice()
                                .amount()
                                .multiply(line.quantity())
                                .subtract(line.net().amount())
                                .abs()
                                .compareTo(new BigDecimal("0.02"))
                        <= 0);
    }

    @Property
    boolean theOrderOfLinesDoesNotChangeTheTotal(@ForAll("items") List<Item> items, @ForAll PriceBasis basis) {
        var reversed = new java.util.ArrayList<>(items);
        java.util.Collections.reverse(reversed);
        return Calculation.of(items, basis)
                .totals()
                .equals(Calculation.of(reversed, basis).totals());
    }

    @Property
    boolean partsSumToTheWholeAndNoneIsACentOff(@ForAll("shares") List<BigDecimal> exact) {
        var total = new Money(exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var parts = LargestRemainder.split(total, exact);
        boolean near = true;
        for (int i = 0; i < exact.size(); i++) {
            near &= parts.get(i).amount().subtract(exact.get(i)).abs().compareTo(new BigDecimal("0.01")) <= 0;
        }
        return near && Money.sum(parts).equals(total);
    }

    @Provide
    Arbitrary<List<BigDecimal>> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("500"))
                .ofScale(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Item>> items() {
        var quantities = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.25"), new BigDecimal("250"))
                .ofScale(2);
        var prices = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("900"))
                .ofScale(2);
        var vats = Arbitraries.of(
                Invoices.standard("21"),
                Invoices.standard("12"),
                Invoices.standard("6"),
                Invoices.exempt(null, "Régime particulier de la franchise de taxe"));
        return Combinators.combine(quantities, prices, vats)
                .as((quantity, price, vat) -> new Item(
                        "Ligne",
                        quantity,
                        "C62",
                        new UnitPrice(price),
                        vat,
                        "DESKS",
                        Invoices.DAY,
                        Invoices.DAY,
                        List.of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static IssuedDocument document(List<Item> items, PriceBasis basis) {
        var calculation = Calculation.of(items, basis);
        var sample = Invoices.anInvoice()
                .line("x", "1", "C62", "1.00", Invoices.standard("21"))
                .content();
        var content = new DocumentContent(
                sample.seller(),
                sample.accountId(),
                sample.customerKind(),
                "fr",
                basis,
                sample.sellerParty(),
                sample.buyerParty(),
                sample.payment(),
                sample.buyerReference(),
                sample.from(),
                sample.to(),
                calculation.lines(),
                calculation.vat(),
                calculation.totals());
        return IssuedDocument.of(java.util.UUID.randomUUID(), new DocumentNumber("PAF-2026", 1), Invoices.DAY, content);
    }

    @Property
    boolean outOfScopeNeverHasARate(@ForAll("items") List<Item> items) {
        return Calculation.of(items, PriceBasis.NET).vat().stream()
                .filter(group -> group.category() != VatCategory.S)
                .allMatch(group -> group.vat().isZero());
    }
}
