package halte.billing.ubl;

import java.util.List;

/**
 * What the official rules say of a document.
 *
 * @param ruleSet which rules, with their version
 * @param violations empty when they accept it
 */
public record Verdict(String ruleSet, List<Violation> violations) {

    public boolean isAccepted() {
        return violations.isEmpty();
    }

    /**
     * @param rule for example BR-CO-16
     * @param text in the words of the rule
     * @param location XPath, or empty
     */
    public record Violation(String rule, String text, String location) {}
}
