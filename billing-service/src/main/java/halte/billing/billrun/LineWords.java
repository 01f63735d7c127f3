package halte.billing.billrun;

import halte.billing.charges.Charge;
import halte.billing.wording.Figures;
import halte.billing.wording.Names;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** How a line reads: what, and on which days. */
final class LineWords {

    private static final int MOST_DAYS_LISTED = 8;
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    private LineWords() {}

    static String of(List<Charge> charges, String language) {
        var first = charges.get(0);
        var what = Names.in(language, Objects.requireNonNullElse(first.description(), Map.of("fr", "?")));
        if (!first.suppliedFrom().equals(first.suppliedTo())) {
            return what + ", " + Figures.date(first.suppliedFrom()) + " – " + Figures.date(first.suppliedTo());
        }
        return what + " ("
                + days(charges.stream()
                        .map(Charge::suppliedFrom)
                        .distinct()
                        .sorted()
                        .toList()) + ")";
    }

    private static String days(List<LocalDate> days) {
        if (days.size() == 1) {
            return Figures.date(days.get(0));
        }
        if (days.size() > MOST_DAYS_LISTED) {
            return Figures.date(days.get(0)) + " – " + Figures.date(days.get(days.size() - 1));
        }
        return days.stream().map(SHORT::format).collect(Collectors.joining(", "));
    }
}
