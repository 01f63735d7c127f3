package halte.billing.charges;

import halte.billing.charges.Assessor.Line;
import halte.billing.money.ConsumerPrice;
import halte.billing.money.Money;
import halte.billing.money.UnitPrice;
import halte.billing.vat.VatCategory;
import halte.billing.wording.Names;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A price as the API shows it: net, VAT and gross, and why there is no VAT where there is none. */
record PriceView(
        @Nullable String offer,
        @Nullable String resource,
        String description,
        BigDecimal quantity,
        String unit,
        Money net,
        BigDecimal vatRate,
        VatCategory vatCategory,
        @Nullable String vatReason,
        Money vat,
        Money gross,
        List<Part> parts) {

    record Part(
            @Nullable String offer,
            String description,
            BigDecimal quantity,
            String unit,
            UnitPrice unitNet,
            Money net,
            Money gross) {}

    /** A consumer pays the gross price, from which the net is derived; everybody else the net price plus VAT. */
    static PriceView of(List<Line> lines, boolean consumer, String language) {
        var first = lines.get(0);
        var rate = first.vat().rate();
        var parts = lines.stream().map(line -> part(line, language)).toList();
        var net = Money.sum(parts.stream().map(Part::net).toList());
        var gross = Money.sum(parts.stream().map(Part::gross).toList());
        if (consumer) {
            net = gross.without(rate);
        } else {
            gross = net.plus(net.percent(rate));
        }
        var reason = first.vat().reason();
        return new PriceView(
                first.part().offer(),
                first.part().resource(),
                parts.stream().map(Part::description).collect(Collectors.joining(" + ")),
                first.part().quantity(),
                first.part().unit(),
                net,
                rate,
                first.vat().category(),
                reason == null ? null : Names.in(language, reason),
                gross.minus(net),
                gross,
                parts);
    }

    private static Part part(Line line, String language) {
        var part = line.part();
        return new Part(
                part.offer(),
                Names.in(language, part.name()),
                part.quantity(),
                part.unit(),
                part.unitPrice(),
                part.net(),
                ConsumerPrice.of(part.unitPrice(), line.vat().rate()).times(part.quantity()));
    }
}
