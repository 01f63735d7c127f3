package halte.billing.vat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules and kinds as they are now, and the one way to ask them. */
public final class VatRulebook {

    private static final String RATE_TABLE = "RATE";
    private static final Map<String, String> EXEMPT = Map.of(
            "fr", "Exempté de TVA",
            "nl", "Vrijgesteld van btw",
            "de", "Von der MwSt befreit",
            "en", "Exempt from VAT");

    private final List<VatRule> rules;
    private final Map<String, VatKind> kinds;

    public VatRulebook(List<VatRule> rules, List<VatKind> kinds) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(VatRule::priority).thenComparing(VatRule::code))
                .toList();
        this.kinds = kinds.stream().collect(Collectors.toMap(VatKind::code, Function.identity()));
    }

    public boolean knows(String vatKind) {
        return kinds.containsKey(vatKind);
    }

    /** @return empty when the kind is unknown or has no rate on that day */
    public Optional<VatTreatment> determine(VatQuestion question) {
        var kind = kinds.get(question.vatKind());
        return kind == null
                ? Optional.empty()
                : kind.rateOn(question.suppliedOn()).map(rate -> determine(question, kind, rate));
    }

    private VatTreatment determine(VatQuestion question, VatKind kind, VatRate rate) {
        return rules.stream()
                .filter(rule -> rule.matches(question, kind.placeOfSupply()))
                .findFirst()
                .map(rule -> ruled(rule, rate))
                .orElseGet(() -> byTable(rate));
    }

    private static VatTreatment ruled(VatRule rule, VatRate rate) {
        var category = rule.category();
        return category == null
                ? new VatTreatment(rate.category(), rate.rate(), rule.exemptionCode(), rule.reason(), rule.code())
                : new VatTreatment(category, BigDecimal.ZERO, rule.exemptionCode(), rule.reason(), rule.code());
    }

    private static VatTreatment byTable(VatRate rate) {
        var reason = rate.category() == VatCategory.S ? null : EXEMPT;
        return new VatTreatment(rate.category(), rate.rate(), null, reason, RATE_TABLE);
    }
}
