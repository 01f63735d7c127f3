package halte.gateway.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Two shares side by side in each period, in a box of 520 × 214; booked in class {@code b}, observed in class {@code a}. A period of which nothing is known is a gap with its name.
 *
 * @param label what the drawing shows, in one sentence
 */
public record Pairs(String label, List<Column> columns, List<Line> lines) {

    private static final double LEFT = 36;
    private static final double RIGHT = 520;
    private static final double FLOOR = 188;
    private static final double CEILING = 20;

    /** One period: its name and two shares from 0 to 1. */
    public record Given(
            String name, @Nullable Double first, @Nullable Double second, String firstTitle, String secondTitle) {}

    public record Column(String middle, String name, List<Block> blocks) {}

    public record Block(String kind, String x, String y, String width, String height, String title) {}

    /** A line of the scale, in per cent. */
    public record Line(String y, String textY, String text) {}

    public static Pairs of(String label, List<Given> given) {
        double most = given.stream()
                .mapToDouble(each -> Math.max(orZero(each.first()), orZero(each.second())))
                .max()
                .orElse(0);
        double top = Math.max(0.2, Math.min(1, Math.ceil(most * 5) / 5));
        double room = (RIGHT - LEFT) / Math.max(1, given.size());
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            columns.add(column(given.get(at), LEFT + at * room, room, top));
        }
        List<Line> lines = new ArrayList<>();
        for (int step = 0; step <= Math.round(top * 5); step++) {
            double y = FLOOR - step / 5.0 / top * (FLOOR - CEILING);
            lines.add(new Line(Coordinate.of(y), Coordinate.of(y + 4), String.format(Locale.ROOT, "%d", step * 20)));
        }
        return new Pairs(label, List.copyOf(columns), List.copyOf(lines));
    }

    private static Column column(Given given, double x, double room, double top) {
        double width = Math.min(22, room * 0.36);
        double middle = x + room / 2;
        List<Block> blocks = new ArrayList<>();
        add(blocks, "b", middle - width - 1, width, given.first(), top, given.firstTitle());
        add(blocks, "a", middle + 1, width, given.second(), top, given.secondTitle());
        return new Column(Coordinate.of(middle), given.name(), List.copyOf(blocks));
    }

    private static void add(
            List<Block> blocks, String kind, double x, double width, @Nullable Double share, double top, String title) {
        if (share != null) {
            double height = Math.max(1.5, Math.min(share, top) / top * (FLOOR - CEILING));
            blocks.add(new Block(
                    kind,
                    Coordinate.of(x),
                    Coordinate.of(FLOOR - height),
                    Coordinate.of(width),
                    Coordinate.of(height),
                    title));
        }
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
