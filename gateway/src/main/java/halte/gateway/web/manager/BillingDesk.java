package halte.gateway.web.manager;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Wording;
import halte.gateway.web.manager.BillingView.ChargeRow;
import halte.gateway.web.manager.BillingView.RunRow;
import halte.gateway.web.manager.BillingView.Waiting;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks billing-service for what the manager's screens show. */
@ApplicationScoped
class BillingDesk {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final int CHARGES = 200;
    private static final int DOCUMENTS = 200;

    private final Api api;
    private final Session session;
    private final Page page;
    private final Clock clock;

    BillingDesk(Api api, Session session, Page page, Clock clock) {
        this.api = api;
        this.session = session;
        this.page = page;
        this.clock = clock;
    }

    ManagerMessages words() {
        return MessageBundles.get(ManagerMessages.class, Localized.Literal.of(page.language()));
    }

    List<OperatorChoice> operators() {
        Map<String, String> names = namesOfOperators();
        return session.managedOperators().stream()
                .map(code -> new OperatorChoice(code, names.getOrDefault(code, code)))
                .sorted(Comparator.comparing(OperatorChoice::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    BillingView billing(String operator, @Nullable String until, @Nullable String complaint) {
        mustManage(operator);
        Asked<SellerAnswer> seller = askSeller(operator);
        Asked<List<ChargeAnswer>> open = askCharges(operator, "OPEN");
        Asked<List<ChargeAnswer>> unpriced = askCharges(operator, "UNPRICED");
        Asked<List<RunAnswer>> runs = api.list(ApiPath.of("bill-runs").with("seller", operator), RunAnswer.class);
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        List<ChargeAnswer> waiting = open.part().content();
        List<RunAnswer> made = runs.part().content();
        return new BillingView(
                operator,
                nameOf(seller, operator),
                until == null ? today.withDayOfMonth(1).minusDays(1).toString() : until,
                today.toString(),
                waiting == null ? null : waiting(waiting, unpriced.part().or(List.of())),
                made == null ? null : made.stream().map(this::row).toList(),
                complaint);
    }

    RunScreen run(String operator, String run) {
        return screen(operator, runAnswer(operator, run));
    }

    /** Billing-service decides who may see a run; a run of another operator is not found under this one. */
    RunAnswer runAnswer(String operator, String run) {
        mustManage(operator);
        RunAnswer answer =
                api.get(ApiPath.of("bill-runs", run), RunAnswer.class).part().required();
        if (!answer.seller().equals(operator)) {
            throw new PageRefusal(404);
        }
        return answer;
    }

    RunScreen screen(String operator, RunAnswer run) {
        return new RunScreen(run, askSeller(operator).part().content(), formats());
    }

    DocumentsView documents(String operator, @Nullable String wanted) {
        mustManage(operator);
        Formats formats = formats();
        YearMonth current = YearMonth.now(clock.withZone(ZONE));
        YearMonth month = month(wanted, current);
        Asked<SellerAnswer> seller = askSeller(operator);
        List<DocumentAnswer> documents = api.list(
                        ApiPath.of("documents")
                                .with("seller", operator)
                                .with("month", month)
                                .with("limit", DOCUMENTS),
                        DocumentAnswer.class)
                .part()
                .content();
        return new DocumentsView(
                operator,
                nameOf(seller, operator),
                formats.month(month),
                month.minusMonths(1).toString(),
                formats.month(month.minusMonths(1)),
                month.isBefore(current) ? month.plusMonths(1).toString() : "",
                month.isBefore(current) ? formats.month(month.plusMonths(1)) : "",
                documents == null
                        ? null
                        : documents.stream()
                                .map(document -> RunScreen.row(document, formats))
                                .toList(),
                documents != null && documents.size() == DOCUMENTS);
    }

    private Formats formats() {
        return new Formats(page.locale(), ZONE);
    }

    /** The services refuse as well; this spares a stranger a page full of empty parts. */
    private void mustManage(String operator) {
        if (!session.managedOperators().contains(operator)) {
            throw new PageRefusal(403);
        }
    }

    private Asked<SellerAnswer> askSeller(String operator) {
        return api.get(ApiPath.of("sellers", operator), SellerAnswer.class);
    }

    private Asked<List<ChargeAnswer>> askCharges(String operator, String state) {
        return api.list(
                ApiPath.of("charges")
                        .with("seller", operator)
                        .with("state", state)
                        .with("limit", CHARGES),
                ChargeAnswer.class);
    }

    private static String nameOf(Asked<SellerAnswer> seller, String operator) {
        SellerAnswer answer = seller.part().content();
        return answer == null || answer.name() == null ? operator : answer.name();
    }

    private Waiting waiting(List<ChargeAnswer> open, List<ChargeAnswer> unpriced) {
        BigDecimal net =
                open.stream().map(charge -> RunScreen.amount(charge.net())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Waiting(
                open.size(),
                formats().money(net),
                unpriced.size(),
                open.size() == CHARGES,
                open.stream().map(this::row).toList());
    }

    private ChargeRow row(ChargeAnswer charge) {
        return new ChargeRow(
                charge.suppliedOn() == null ? "" : formats().date(charge.suppliedOn()),
                charge.description(),
                RunScreen.orEmpty(charge.space()),
                charge.net() == null ? "" : formats().amount(RunScreen.amount(charge.net())),
                RunScreen.orEmpty(charge.unpricedReason()));
    }

    private RunRow row(RunAnswer run) {
        RunAnswer.Counts counts = run.counts();
        RunAnswer.Totals totals = run.totals();
        return new RunRow(
                run.billRunId(),
                formats().date(run.until()),
                formats().date(run.createdAt()),
                run.state(),
                counts == null ? 0 : run.state().equals("ISSUED") ? counts.issued() : counts.drafts(),
                formats().money(RunScreen.amount(totals == null ? null : totals.payable())));
    }

    private Map<String, String> namesOfOperators() {
        Map<String, String> names = new HashMap<>();
        api.list(ApiPath.of("spaces").with("limit", 200), SpaceOfOperator.class)
                .part()
                .or(List.of())
                .forEach(space -> {
                    if (space.operator() != null && space.operator().name() != null) {
                        names.put(
                                space.operator().operator(),
                                space.operator().name().in(page.language()));
                    }
                });
        return names;
    }

    private static YearMonth month(@Nullable String wanted, YearMonth current) {
        try {
            YearMonth month = wanted == null ? current : YearMonth.parse(wanted);
            return month.isAfter(current) ? current : month;
        } catch (DateTimeException notAMonth) {
            return current;
        }
    }

    record SpaceOfOperator(@Nullable Operator operator) {}

    record Operator(String operator, @Nullable Wording name) {}
}
