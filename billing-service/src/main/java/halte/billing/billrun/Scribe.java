package halte.billing.billrun;

import halte.billing.documents.IssuedDocument;
import halte.billing.documents.Rendition;
import halte.billing.documents.StrictCheck;
import halte.billing.pdf.PdfRenderer;
import halte.billing.ubl.OfficialRules;
import halte.billing.ubl.UblWriter;
import halte.billing.ubl.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Writes a document, has it judged, and renders it: everything that is slow, outside of any transaction. */
@ApplicationScoped
class Scribe {

    private static final int MOST_VIOLATIONS_TOLD = 5;

    private final UblWriter writer;
    private final OfficialRules rules;
    private final PdfRenderer renderer;

    Scribe(UblWriter writer, OfficialRules rules, PdfRenderer renderer) {
        this.writer = writer;
        this.rules = rules;
        this.renderer = renderer;
    }

    /** A document that may not be issued, with the reasons. */
    static final class RejectedException extends RuntimeException {

        private final transient List<Check> reasons;

        RejectedException(List<Check> reasons) {
            super(reasons.toString(), null, false, false);
            this.reasons = reasons;
        }

        List<Check> reasons() {
            return reasons;
        }
    }

    /** @return what speaks against it; empty when it may be issued */
    List<Check> examine(IssuedDocument document) {
        return checks(document, rules.judge(document, writer.write(document)));
    }

    /**
     * @throws RejectedException when our own check or the official rules refuse it
     */
    Rendition render(IssuedDocument document) {
        var ubl = writer.write(document);
        var verdict = rules.judge(document, ubl);
        var checks = checks(document, verdict);
        if (!checks.isEmpty()) {
            throw new RejectedException(checks);
        }
        return new Rendition(ubl, renderer.render(document, ubl), verdict.ruleSet());
    }

    private static List<Check> checks(IssuedDocument document, Verdict verdict) {
        var checks = new ArrayList<Check>();
        StrictCheck.of(document).forEach(wrong -> checks.add(Check.blocking(DraftRule.ARITHMETIC, wrong)));
        verdict.violations().stream()
                .limit(MOST_VIOLATIONS_TOLD)
                .forEach(violation ->
                        checks.add(Check.blocking(DraftRule.OFFICIAL_RULES, violation.rule(), violation.text())));
        return checks;
    }
}
