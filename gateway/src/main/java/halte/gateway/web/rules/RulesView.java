package halte.gateway.web.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All rules and quotas of a space.
 *
 * @param said what was just done, or empty
 * @param complaint why it was not done, or null
 */
record RulesView(
        String slug,
        boolean isNetwork,
        String name,
        List<Line> rules,
        List<Line> ofNetwork,
        List<Line> quotas,
        String said,
        @Nullable String complaint) {

    /** The menu of the house is that of a space; the network has none. */
    public String menuSlug() {
        return isNetwork ? "" : slug;
    }

    /**
     * One rule or quota.
     *
     * @param says what it decides, in short phrases
     * @param words what it says when it refuses, in the reader's language, or empty
     * @param concernsNobody every team it names was removed
     */
    record Line(
            long id,
            String name,
            boolean active,
            boolean refuses,
            boolean stops,
            List<String> about,
            List<String> says,
            String words,
            boolean first,
            boolean last,
            boolean ofNetwork,
            boolean concernsNobody) {}
}
