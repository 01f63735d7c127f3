package halte.gateway.web.chart;

import java.util.Locale;

/** Numbers as SVG wants them: a point as the decimal sign in every language, one decimal. */
final class Coordinate {

    private Coordinate() {}

    static String of(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
