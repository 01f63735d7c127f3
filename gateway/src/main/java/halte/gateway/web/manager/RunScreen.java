package halte.gateway.web.manager;

import halte.gateway.web.Money;
import halte.gateway.web.manager.RunAnswer.Draft;
import halte.gateway.web.manager.RunView.Anomaly;
import halte.gateway.web.manager.RunView.DocumentRow;
import halte.gateway.web.manager.RunView.DraftRow;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a bill run into its screen; pure, so that a test needs no service. */
final class RunScreen {

    private final RunAnswer run;
    private final @Nullable SellerAnswer seller;
    private final Formats formats;
    private String show = "all";
    private String selected = "";
    private Set<String> setAside = Set.of();
    private @Nullable String complaint;

    RunScreen(RunAnswer run, @Nullable SellerAnswer seller, Formats formats) {
        this.run = run;
        this.seller = seller;
        this.formats = formats;
    }

    /** @param which {@code all}, {@code anomalies} or {@code ready} */
    RunScreen showing(@Nullable String which, @Nullable String draft) {
        show = which == null || !List.of("anomalies", "ready").contains(which) ? "all" : which;
        selected = draft == null ? "" : draft;
        return this;
    }

    /** Ready drafts the manager has unticked. */
    RunScreen settingAside(Set<String> drafts) {
        setAside = Set.copyOf(drafts);
        return this;
    }

    RunScreen complaining(@Nullable String words) {
        complaint = words;
        return this;
    }

    RunView view() {
        List<Draft> chosen = run.allDrafts().stream().filter(this::isChosen).toList();
        Draft shown = shown();
        RunAnswer.Numbers numbers = run.numbers();
        return new RunView(
                run.seller(),
                run.sellerName() == null ? run.seller() : run.sellerName(),
                run.billRunId(),
                formats.date(run.until()),
                formats.date(run.createdAt()) + ", " + formats.clock(run.createdAt()),
                run.state(),
                run.selectedCharges(),
                run.unpricedCharges(),
                run.allDrafts().size(),
                (int) run.allDrafts().stream().filter(Draft::isReady).count(),
                count("BLOCKED") + count("FAILED"),
                count("CHECKING"),
                chosen.size(),
                formats.money(sum(run.allDrafts())),
                formats.money(sum(chosen)),
                numbers == null || numbers.from() == null ? "" : numbers.from(),
                numbers == null || numbers.to() == null ? "" : numbers.to(),
                show,
                rows(shown),
                shown == null ? null : new SheetWriter(seller, formats).write(shown),
                run.allDocuments().stream()
                        .map(document -> row(document, formats))
                        .toList(),
                complaint);
    }

    static DocumentRow row(DocumentAnswer document, Formats formats) {
        return new DocumentRow(
                document.documentId(),
                document.number(),
                document.account() == null ? "" : orEmpty(document.account().name()),
                formats.date(document.issueDate()),
                document.dueDate() == null ? "" : formats.date(document.dueDate()),
                formats.amount(amount(document.payable())),
                orEmpty(document.structuredCommunication()),
                "CREDIT_NOTE".equals(document.kind()));
    }

    private List<DraftRow> rows(@Nullable Draft shown) {
        return run.allDrafts().stream()
                .filter(this::isListed)
                .sorted(Comparator.comparing(Draft::isReady)
                        .thenComparing(draft -> orEmpty(draft.account().name()), String.CASE_INSENSITIVE_ORDER))
                .map(draft -> row(draft, shown))
                .toList();
    }

    private DraftRow row(Draft draft, @Nullable Draft shown) {
        return new DraftRow(
                draft.draftId(),
                orEmpty(draft.account().name()),
                orEmpty(draft.account().kind()),
                draft.allLines().size(),
                orEmpty(draft.channel()),
                formats.amount(amount(draft.net())),
                formats.amount(amount(draft.payable())),
                amount(draft.payable()).movePointRight(2).longValue(),
                draft.state(),
                draft.isReady() && run.isDraft(),
                isChosen(draft),
                shown != null && shown.draftId().equals(draft.draftId()),
                anomalies(draft));
    }

    static List<Anomaly> anomalies(Draft draft) {
        return draft.allChecks().stream()
                .map(check -> new Anomaly(check.isBlocking(), check.rule(), check.text()))
                .toList();
    }

    private boolean isChosen(Draft draft) {
        return draft.isReady() && !setAside.contains(draft.draftId());
    }

    private boolean isListed(Draft draft) {
        if (run.state().equals("ISSUED") && draft.state().equals("ISSUED")) {
            return false;
        }
        return switch (show) {
            case "anomalies" -> !draft.allChecks().isEmpty();
            case "ready" -> draft.isReady();
            default -> true;
        };
    }

    private @Nullable Draft shown() {
        return run.allDrafts().stream()
                .filter(draft -> draft.draftId().equals(selected))
                .findFirst()
                .or(() -> run.allDrafts().stream().filter(Draft::isReady).findFirst())
                .or(() -> run.allDrafts().stream().findFirst())
                .orElse(null);
    }

    private int count(String state) {
        return (int) run.allDrafts().stream()
                .filter(draft -> draft.state().equals(state))
                .count();
    }

    private static BigDecimal sum(List<Draft> drafts) {
        return drafts.stream().map(draft -> amount(draft.payable())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal amount(@Nullable Money money) {
        return money == null ? BigDecimal.ZERO : money.amount();
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
