package halte.billing.revenue;

import halte.billing.catalogue.Catalogue;
import halte.billing.catalogue.Family;
import halte.billing.money.Money;
import halte.billing.wording.Names;
import halte.identity.Caller;
import halte.identity.SystemScope;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Revenue for those who may see it, masked for those who may see only sums. */
@ApplicationScoped
class RevenueReport {

    private final Revenues revenues;
    private final Catalogue catalogue;

    RevenueReport(Revenues revenues, Catalogue catalogue) {
        this.revenues = revenues;
        this.catalogue = catalogue;
    }

    RevenueView of(Caller reader, YearMonth from, YearMonth to, @Nullable String seller, String language) {
        if (seller != null) {
            reader.requireManager(seller);
            return view(rows(from, to, seller), false, from, to, language);
        }
        if (reader.isRegion()) {
            var all = SystemScope.call(
                    () -> QuarkusTransaction.requiringNew().call(() -> revenues.between(from, to, null)));
            return view(all, true, from, to, language);
        }
        if (reader.operators().isEmpty()) {
            throw new Refusal(CommonProblem.FORBIDDEN);
        }
        return view(rows(from, to, String.join(",", reader.operators())), false, from, to, language);
    }

    private List<RevenueRow> rows(YearMonth from, YearMonth to, String sellers) {
        return QuarkusTransaction.joiningExisting().call(() -> revenues.between(from, to, sellers));
    }

    private record Key(YearMonth month, String family) {}

    private RevenueView view(List<RevenueRow> rows, boolean masked, YearMonth from, YearMonth to, String language) {
        var names = catalogue.families().stream().collect(Collectors.toMap(Family::code, Function.identity()));
        var groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Key(row.month(), row.family()), LinkedHashMap::new, Collectors.toList()));
        var items = groups.entrySet().stream()
                .map(group -> item(group.getKey(), group.getValue(), masked, names, language))
                .toList();
        return new RevenueView(
                items, from.toString(), to.toString(), masked ? "own" : null, RevenueView.DEFINITION.in(language));
    }

    private static RevenueView.Item item(
            Key key, List<RevenueRow> rows, boolean masked, Map<String, Family> names, String language) {
        boolean hidden = masked && !mayShow(rows, RevenueRow::net);
        boolean partsHidden = masked && !(mayShow(rows, RevenueRow::invoiced) && mayShow(rows, RevenueRow::pending));
        var family = names.get(key.family());
        return new RevenueView.Item(
                key.month().toString(),
                key.family(),
                family == null ? key.family() : Names.in(language, family.name()),
                hidden ? null : sum(rows, RevenueRow::net),
                hidden || partsHidden ? null : sum(rows, RevenueRow::invoiced),
                hidden || partsHidden ? null : sum(rows, RevenueRow::pending),
                hidden);
    }

    /** A part hides the other too: what one operator invoiced must not be found by subtraction. */
    private static boolean mayShow(List<RevenueRow> rows, Function<RevenueRow, BigDecimal> amount) {
        return Mask.mayShow(rows.stream().map(amount).toList());
    }

    private static Money sum(List<RevenueRow> rows, Function<RevenueRow, BigDecimal> amount) {
        return Money.sum(rows.stream().map(amount).map(Money::new).toList());
    }
}
