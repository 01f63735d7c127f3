package halte.gateway.web.region;

import halte.gateway.web.Money;
import halte.gateway.web.chart.Bars;
import halte.gateway.web.chart.Spark;
import halte.gateway.web.region.MonthView.FamilyRow;
import halte.gateway.web.region.MonthView.Figure;
import halte.gateway.web.region.MonthView.Revenue;
import halte.gateway.web.region.RevenueAnswer.Item;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Revenue by family: bars in four groups for the eye, every family in the table. */
final class RevenueScreen {

    private static final List<Set<String>> GROUPS =
            List.of(Set.of("MEMBERSHIPS"), Set.of("DESKS", "PASSES"), Set.of("ROOMS", "HALLS_EVENTS"), Set.of());

    private final YearMonth month;
    private final boolean running;
    private final RevenueAnswer answer;
    private final List<String> groups;
    private final String label;
    private final Formats formats;

    /** @param groups the names of the four groups, the last one for every other family */
    RevenueScreen(
            YearMonth month,
            boolean running,
            RevenueAnswer answer,
            List<String> groups,
            String label,
            Formats formats) {
        this.month = month;
        this.running = running;
        this.answer = answer;
        this.groups = List.copyOf(groups);
        this.label = label;
        this.formats = formats;
    }

    Revenue view() {
        return new Revenue(
                Bars.of(label, lastMonths().stream().map(this::bar).toList()),
                groups,
                lastMonths().stream().map(formats::shortMonth).toList(),
                families(),
                lastMonths().stream().map(each -> amount(total(each))).toList(),
                answer.definition() == null
                        ? ""
                        : answer.definition().in(formats.language().getLanguage()),
                answer.all().stream().anyMatch(Item::masked),
                lastMonths().stream().allMatch(each -> total(each) == null));
    }

    /** The month as one large number, null where nothing is known of it. */
    @Nullable
    Figure figure() {
        BigDecimal now = total(month);
        if (now == null) {
            return null;
        }
        BigDecimal before = running ? null : total(month.minusYears(1));
        String change = before == null || before.signum() <= 0
                ? ""
                : formats.signed(now.subtract(before)
                        .movePointRight(2)
                        .divide(before, 0, RoundingMode.HALF_UP)
                        .longValueExact());
        return new Figure("revenue", formats.thousands(now), "k€", change, OccupancyScreen.tone(change), line());
    }

    private Spark line() {
        List<@Nullable Double> values = new ArrayList<>();
        for (YearMonth each : lastMonths()) {
            BigDecimal total = total(each);
            values.add(total == null ? null : total.doubleValue());
        }
        return Spark.of(values);
    }

    private Bars.Given bar(YearMonth each) {
        BigDecimal total = total(each);
        List<Bars.Piece> pieces = IntStream.range(0, GROUPS.size())
                .mapToObj(group -> piece(each, group))
                .toList();
        return new Bars.Given(
                formats.shortMonth(each),
                each.equals(month) && total != null ? formats.thousands(total) : "",
                total == null ? List.of() : pieces);
    }

    /** A month in which credit notes outweigh sales has no height; its number stands in the table. */
    private Bars.Piece piece(YearMonth each, int group) {
        BigDecimal amount = of(each, group);
        BigDecimal shown = amount == null ? BigDecimal.ZERO : amount.max(BigDecimal.ZERO);
        String title = groups.get(group) + ", " + formats.shortMonth(each) + "\u00A0: "
                + (amount == null ? "–" : formats.thousands(amount) + "\u00A0k€");
        return new Bars.Piece(shown.movePointLeft(3).doubleValue(), title);
    }

    private List<FamilyRow> families() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Item item : answer.all()) {
            names.putIfAbsent(
                    item.family(),
                    item.familyName() == null
                            ? item.family()
                            : item.familyName().in(formats.language().getLanguage()));
        }
        return names.entrySet().stream()
                .map(family -> new FamilyRow(
                        family.getValue(),
                        lastMonths().stream()
                                .map(each -> cell(family.getKey(), each))
                                .toList()))
                .toList();
    }

    /** An amount, "*" where it is masked, nothing where nothing is known. */
    private String cell(String family, YearMonth each) {
        return answer.all().stream()
                .filter(item -> item.family().equals(family) && item.month().equals(each))
                .findFirst()
                .map(item -> item.masked()
                        ? "*"
                        : amount(item.net() == null ? null : item.net().amount()))
                .orElse("");
    }

    private @Nullable BigDecimal total(YearMonth each) {
        return sum(each, IntStream.range(0, GROUPS.size()).boxed().toList());
    }

    private @Nullable BigDecimal of(YearMonth each, int group) {
        return sum(each, List.of(group));
    }

    private @Nullable BigDecimal sum(YearMonth each, List<Integer> wanted) {
        return answer.all().stream()
                .filter(item -> item.month().equals(each) && wanted.contains(group(item.family())))
                .flatMap(item -> Stream.ofNullable(item.net()))
                .map(Money::amount)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static int group(String family) {
        return IntStream.range(0, GROUPS.size())
                .filter(group -> GROUPS.get(group).contains(family))
                .findFirst()
                .orElse(GROUPS.size() - 1);
    }

    private String amount(@Nullable BigDecimal amount) {
        return amount == null
                ? ""
                : formats.number(amount.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private List<YearMonth> lastMonths() {
        return IntStream.range(0, 12)
                .mapToObj(ago -> month.minusMonths(11L - ago))
                .toList();
    }
}
