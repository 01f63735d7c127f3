package halte.gateway.web.worker;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Part;
import halte.gateway.web.Words;
import halte.gateway.web.api.Allowance;
import halte.gateway.web.api.Movement;
import halte.gateway.web.api.Person;
import halte.gateway.web.api.PlanRow;
import halte.gateway.web.api.Price;
import halte.gateway.web.api.SpaceRow;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a person holds and what became of it, and the plans they can buy with their price. */
@Path("/me/passes")
@Blocking
class PassesResource {

    /** Kinds a person buys for themselves; the others come from an employer, the Region or the network. */
    private static final Set<String> FOR_SALE = Set.of("TRIAL", "PASS", "CARD", "SUBSCRIPTION");

    private final Api api;
    private final Page page;
    private final Pages pages;
    private final Words words;
    private final Clock clock;
    private final AllowanceLines lines;

    PassesResource(Api api, Page page, Pages pages, Words words, Clock clock, AllowanceLines lines) {
        this.api = api;
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
        this.lines = lines;
    }

    record Holding(String name, String left, String until, int percent, List<MovementLine> movements) {}

    record MovementLine(
            String day,
            String what,
            String amount,
            @Nullable String bookingId) {}

    record PlanCard(String plan, String name, String gives, String price, String vat) {}

    record SpaceChoice(String space, String name, boolean isChosen) {}

    record PassesView(
            boolean allowancesHere,
            List<Holding> holdings,
            List<SpaceChoice> spaces,
            boolean plansHere,
            List<PlanCard> plans,
            String space,
            String today,
            String key,
            String said,
            String problem) {}

    @GET
    public Response passes(@RestQuery @Nullable String space, @RestQuery @Nullable String said) {
        return pages.show(Templates.passes(
                view(space, "bought".equals(said) ? words.here().said_bought() : "", "")));
    }

    @POST
    public Response buy(
            @RestForm @Nullable String plan,
            @RestForm @Nullable String startsOn,
            @RestForm @Nullable String space,
            @RestForm @Nullable String key) {
        var body = new HashMap<String, Object>();
        body.put("plan", plan);
        if (startsOn != null && !startsOn.isEmpty()) {
            body.put("startsOn", startsOn);
        }
        var answer = api.post(ApiPath.of("memberships"), body, key == null ? page.key() : key);
        if (answer.isDone()) {
            return pages.goTo("/me/passes", Map.of("said", "bought"));
        }
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        return pages.show(answer.isUnknown() ? 503 : answer.status(), Templates.passes(view(space, "", text)));
    }

    private PassesView view(@Nullable String wanted, String said, String problem) {
        var askedAllowances = api.list(ApiPath.of("allowances"), Allowance.class);
        var askedSpaces = api.list(ApiPath.of("spaces").with("limit", 200), SpaceRow.class);
        var askedPerson = api.get(ApiPath.of("people", "me"), Person.class);
        var spaces = askedSpaces.part().or(List.of());
        var space = chosen(wanted, askedPerson.part().content(), spaces);
        var askedPlans = api.list(ApiPath.of("plans").with("space", space), PlanRow.class);
        var allowances = askedAllowances.part();
        var movements = askMovements(allowances.or(List.of()));
        var plans = askedPlans.part();
        return new PassesView(
                allowances.isHere(),
                allowances.or(List.of()).stream()
                        .map(allowance -> holding(allowance, movements.get(allowance)))
                        .toList(),
                spaces.stream()
                        .map(row -> new SpaceChoice(
                                row.space(),
                                row.town() + ", " + row.name().in(page.language()),
                                row.space().equals(space)))
                        .sorted(java.util.Comparator.comparing(SpaceChoice::name))
                        .toList(),
                plans.isHere(),
                cards(plans.or(List.of())),
                space,
                LocalDate.now(clock.withZone(Hours.zoneOf(null))).toString(),
                page.key(),
                said,
                problem);
    }

    private static String chosen(@Nullable String wanted, @Nullable Person person, List<SpaceRow> spaces) {
        if (wanted != null && !wanted.isEmpty()) {
            return wanted;
        }
        if (person != null && person.homeSpace() != null) {
            return person.homeSpace();
        }
        return spaces.isEmpty() ? "" : spaces.get(0).space();
    }

    private Map<Allowance, Asked<List<Movement>>> askMovements(List<Allowance> allowances) {
        var asked = new LinkedHashMap<Allowance, Asked<List<Movement>>>();
        allowances.stream()
                .limit(8)
                .forEach(allowance -> asked.put(
                        allowance,
                        api.list(
                                ApiPath.of("allowances", allowance.grantId().toString(), "movements")
                                        .with("limit", 30),
                                Movement.class)));
        return asked;
    }

    private Holding holding(Allowance allowance, @Nullable Asked<List<Movement>> movements) {
        var known = movements == null ? List.<Movement>of() : movements.part().or(List.of());
        return new Holding(
                lines.name(allowance),
                lines.left(allowance),
                lines.until(allowance).strip(),
                percentLeft(allowance),
                known.stream().map(this::movement).toList());
    }

    private static int percentLeft(Allowance allowance) {
        if (allowance.left() == null
                || allowance.halfDays() == null
                || allowance.halfDays().signum() <= 0) {
            return -1;
        }
        return allowance
                .left()
                .multiply(BigDecimal.valueOf(100))
                .divideToIntegralValue(allowance.halfDays())
                .intValue();
    }

    private MovementLine movement(Movement movement) {
        var texts = words.here();
        var what = switch (movement.kind()) {
            case "GRANT" -> texts.movement_grant();
            case "HOLD" -> texts.movement_hold();
            case "USE" -> texts.movement_use();
            case "RELEASE" -> texts.movement_release();
            case "EXPIRE" -> texts.movement_expire();
            default -> movement.kind();
        };
        var booking = movement.bookingId();
        return new MovementLine(
                Format.shortDayOf(movement.at(), null, page.locale()),
                what,
                movement.halfDays() == null ? "" : Format.number(movement.halfDays(), page.locale()),
                booking == null ? null : booking.toString());
    }

    private List<PlanCard> cards(List<PlanRow> plans) {
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

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance passes(PassesView view);
    }
}
