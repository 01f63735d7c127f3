package halte.billing.catalogue;

import halte.billing.catalogue.CheapestCombination.Length;
import halte.billing.wording.Names;
import halte.problem.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a piece of a resource rate reads on a document: "Salle de la Vallée, demi-journée". */
final class RateNames {

    private RateNames() {}

    static Map<String, String> of(ResourceRate rate, Length length) {
        var names = new LinkedHashMap<String, String>();
        for (var language : Names.LANGUAGES) {
            names.put(language, called(rate, language) + ", " + of(length).in(language));
        }
        return names;
    }

    private static String called(ResourceRate rate, String language) {
        var name = rate.name();
        return name == null || name.isEmpty() ? rate.resource() : Names.in(language, name);
    }

    private static Text of(Length length) {
        return switch (length) {
            case HOUR -> Text.of("heures", "uren", "Stunden", "hours");
            case HALF_DAY -> Text.of("demi-journée", "halve dag", "halber Tag", "half-day");
            case DAY -> Text.of("journée", "dag", "Tag", "day");
            case NIGHT -> Text.of("nuit", "nacht", "Nacht", "night");
        };
    }
}
