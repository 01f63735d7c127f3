package halte.billing.documents;

import halte.billing.money.ConsumerPrice;
import halte.billing.money.LargestRemainder;
import halte.billing.money.Money;
import halte.billing.money.UnitPrice;
import halte.billing.vat.VatCategory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a document, EN 16931's: lines rounded to the cent, summed per (category, rate), VAT on the sum.
 *
 * <p>Net basis: VAT of a group = round(base × rate). Gross basis: base = round(gross sum ÷ (1 + rate)), VAT = gross sum −
 * base, and the cents of the base are spread over the lines by largest remainder. Rounding is HALF_UP everywhere.
 */
public record Calculation(List<DocumentLine> lines, List<VatGroup> vat, Totals totals) {

    private record Key(VatCategory category, BigDecimal rate) {}

    public static Calculation of(List<Item> items, PriceBasis basis) {
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int item = 0; item < items.size(); item++) {
            var vat = items.get(item).vat();
            groups.computeIfAbsent(new Key(vat.category(), vat.rate()), key -> new ArrayList<>())
                    .add(item);
        }
        var lines = new ArrayList<DocumentLine>(
                items.stream().map(item -> (DocumentLine) null).toList());
        var breakdown = new ArrayList<VatGroup>();
        groups.forEach((key, members) -> breakdown.add(group(items, members, basis, key, lines)));
        breakdown.sort(Comparator.comparing(VatGroup::rate).reversed().thenComparing(VatGroup::category));
        return new Calculation(List.copyOf(lines), List.copyOf(breakdown), totals(breakdown));
    }

    private static VatGroup group(
            List<Item> items, List<Integer> members, PriceBasis basis, Key key, List<DocumentLine> lines) {
        var grossLines =
                members.stream().map(member -> grossOf(items.get(member))).toList();
        var nets = basis == PriceBasis.NET
                ? members.stream().map(member -> netOf(items.get(member))).toList()
                : netsOf(grossLines, key.rate());
        for (int i = 0; i < members.size(); i++) {
            int member = members.get(i);
            lines.set(member, line(member + 1, items.get(member), basis, nets.get(i), grossLines.get(i)));
        }
        var base = Money.sum(nets);
        var vat = basis == PriceBasis.NET
                ? base.percent(key.rate())
                : Money.sum(grossLines).minus(base);
        var vats = members.stream().map(member -> items.get(member).vat()).toList();
        return new VatGroup(key.category(), key.rate(), code(vats), reason(vats), base, vat);
    }

    private static List<Money> netsOf(List<Money> grossLines, BigDecimal rate) {
        var base = Money.sum(grossLines).without(rate);
        return LargestRemainder.split(
                base,
                grossLines.stream().map(gross -> gross.exactlyWithout(rate)).toList());
    }

    private static Money netOf(Item item) {
        return item.unitPrice().times(item.quantity());
    }

    private static Money grossOf(Item item) {
        return ConsumerPrice.of(item.unitPrice(), item.vat().rate()).times(item.quantity());
    }

    private static DocumentLine line(int position, Item item, PriceBasis basis, Money net, Money gross) {
        var rate = item.vat().rate();
        var unitGross = ConsumerPrice.of(item.unitPrice(), rate);
        return new DocumentLine(
                position,
                item.description(),
                item.quantity(),
                item.unit(),
                basis == PriceBasis.NET ? item.unitPrice() : without(unitGross, rate),
                unitGross,
                net,
                gross,
                item.vat(),
                item.family(),
                item.from(),
                item.to(),
                item.charges());
    }

    private static UnitPrice without(UnitPrice gross, BigDecimal rate) {
        return new UnitPrice(gross.amount().divide(BigDecimal.ONE.add(rate.movePointLeft(2)), 6, RoundingMode.HALF_UP));
    }

    private static Totals totals(List<VatGroup> breakdown) {
        var net = Money.sum(breakdown.stream().map(VatGroup::base).toList());
        var vat = Money.sum(breakdown.stream().map(VatGroup::vat).toList());
        return new Totals(net, vat, net.plus(vat));
    }

    /** One breakdown per exempt category is allowed, so several reasons share it, and then no single code fits. */
    private static @Nullable String code(List<LineVat> vats) {
        var codes = vats.stream().map(LineVat::exemptionCode).distinct().toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }

    private static @Nullable String reason(List<LineVat> vats) {
        var reasons = vats.stream()
                .map(LineVat::reason)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" ; "));
        return reasons.isEmpty() ? null : reasons;
    }
}
