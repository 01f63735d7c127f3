package halte.billing.ubl;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.peppol.PeppolValidation2025_11;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import halte.billing.documents.IssuedDocument;
import halte.billing.ubl.Verdict.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;

/**
 * The official rules, offline. The set is that of the day of issue, because a late document is judged by the rules of
 * its day; the set before is kept for that. The first call compiles for seconds, the next take milliseconds.
 */
@ApplicationScoped
public class OfficialRules {

    private static final LocalDate MAY_2026_IN_FORCE = LocalDate.of(2026, 8, 17);

    private final ValidationExecutorSetRegistry<IValidationSourceXML> registry = new ValidationExecutorSetRegistry<>();

    public OfficialRules() {
        PeppolValidation2025_11.init(registry);
        PeppolValidation2026_05.init(registry);
    }

    public Verdict judge(IssuedDocument document, byte[] ubl) {
        var ruleSet = ruleSet(document);
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                registry.getOfID(ruleSet),
                ValidationSourceXML.create(new ReadableResourceByteArray("document", ubl)),
                Locale.FRENCH);
        var violations = new ArrayList<Violation>();
        results.forEachFlattened(error -> {
            if (error.isError()) {
                violations.add(new Violation(
                        said(error.getErrorID()),
                        said(error.getErrorText(Locale.FRENCH)),
                        said(error.getErrorFieldName())));
            }
        });
        return new Verdict(ruleSet.getAsSingleID(), violations);
    }

    private static DVRCoordinate ruleSet(IssuedDocument document) {
        return document.issueDate().isBefore(MAY_2026_IN_FORCE)
                ? PeppolValidation2025_11.VID_OPENPEPPOL_INVOICE_UBL_V3
                : PeppolValidation2026_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
    }

    private static String said(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
