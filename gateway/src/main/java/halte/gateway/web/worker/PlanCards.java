package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.Part;
import halte.gateway.web.Words;
import halte.gateway.web.api.PlanRow;
import halte.gateway.web.api.Price;
import halte.gateway.web.worker.PassesView.PlanCard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** The plans of a space with what they give (membership-service) and what they cost (billing-service). */
@ApplicationScoped
class PlanCards {

    /** Kinds a person buys for themselves; the others come from an employer, the Region or the network. */
    private static final Set<String> FOR_SALE = Set.of("TRIAL", "PASS", "CARD", "SUBSCRIPTION");

    private final Api api;
    private final Page page;
    private final Words words;

    PlanCards(Api api, Page page, Words words) {
        this.api = api;
        this.page = page;
        this.words = words;
    }

    List<PlanCard> of(List<PlanRow> plans) {
        var asked = new LinkedHashMap<PlanRow, Asked<Price>>();
        plans.stream()
                .filter(plan -> plan.kind() == null || FOR_SALE.contains(plan.kind()))
                .forEach(plan -> asked.put(
                        plan,
                        api.get(ApiPath.of("prices").with("offer", plan.plan()).with("quantity", 1), Price.class)));
        return asked.entrySet().stream()
                .map(entry -> card(entry.getKey(), entry.getValue().part()))
                .toList();
    }

    private PlanCard card(PlanRow plan, Part<Price> price) {
        var texts = words.here();
        var known = price.content();
        var vat = known == null || known.vat() == null
                ? ""
                : known.vat().isZero()
                        ? texts.vat_none()
                        : texts.vat_included(
                                Format.rate(known.vatRate(), page.locale()), Format.money(known.vat(), page.locale()));
        return new PlanCard(
                plan.plan(),
                plan.name().in(page.language()),
                gives(plan),
                known == null ? texts.price_unknown() : Format.money(known.gross(), page.locale()),
                vat);
    }

    private String gives(PlanRow plan) {
        var texts = words.here();
        var entitlement = plan.entitlement();
        var halfDays = entitlement == null ? null : entitlement.halfDays();
        var amount = halfDays == null ? texts.unlimited() : texts.half_days(Format.number(halfDays, page.locale()));
        var per = entitlement != null && "MONTH".equals(entitlement.per())
                ? " " + texts.per_month()
                : entitlement != null && "WEEK".equals(entitlement.per()) ? " " + texts.per_week() : "";
        var validity = plan.validityMonths() == null ? "" : ", " + texts.valid_months(plan.validityMonths());
        return amount + per + validity + (plan.isEverywhere() ? ", " + texts.everywhere() : "");
    }
}
