package halte.gateway.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line as small as a word, for the shape of a year; the numbers stand in the table. A missing value interrupts
 * the line, it never falls to zero.
 *
 * @param path the commands of an SVG path in a box of 84 × 26
 * @param lastY how high its last value stands
 */
public record Spark(String path, String lastY) {

    private static final double WIDTH = 84;
    private static final double TOP = 2;
    private static final double BOTTOM = 24;

    public static Spark of(List<@Nullable Double> given) {
        List<@Nullable Double> values = upToTheLastKnown(given);
        List<Double> known = values.stream().filter(Objects::nonNull).toList();
        if (known.size() < 2) {
            return new Spark("", "13");
        }
        double least = known.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = known.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double step = WIDTH / (values.size() - 1);
        StringBuilder path = new StringBuilder();
        String y = "13";
        boolean drawing = false;
        for (int at = 0; at < values.size(); at++) {
            Double value = values.get(at);
            if (value != null) {
                y = Coordinate.of(most == least ? 13 : BOTTOM - (value - least) / (most - least) * (BOTTOM - TOP));
                path.append(drawing ? 'L' : 'M')
                        .append(Coordinate.of(at * step))
                        .append(' ')
                        .append(y);
            }
            drawing = value != null;
        }
        return new Spark(path.toString(), y);
    }

    private static List<@Nullable Double> upToTheLastKnown(List<@Nullable Double> given) {
        List<@Nullable Double> values = new ArrayList<>(given);
        while (!values.isEmpty() && values.get(values.size() - 1) == null) {
            values.remove(values.size() - 1);
        }
        return values;
    }

    /** Nothing to draw with fewer than two values. */
    public boolean isDrawable() {
        return !path.isEmpty();
    }
}
