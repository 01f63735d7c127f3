package halte.gateway.web.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Bars by month, stacked by kind, in a box of 520 × 214; classes {@code a} to {@code d} colour the kinds from the
 * floor up. A month without pieces is a gap with its name.
 *
 * @param label what the drawing shows, in one sentence
 */
public record Bars(String label, List<Column> columns, List<Line> lines) {

    private static final double LEFT = 36;
    private static final double RIGHT = 520;
    private static final double FLOOR = 188;
    private static final double CEILING = 34;
    private static final double BETWEEN = 1.2;
    private static final String KINDS = "abcd";

    /** One month: its name below, a number above (or nothing), its pieces from the floor up. */
    public record Given(String name, String total, List<Piece> pieces) {}

    /** @param title what the piece is, for the pointer and for those who hear the page */
    public record Piece(double value, String title) {}

    public record Column(String middle, String name, String total, String top, List<Block> blocks) {}

    public record Block(String kind, String x, String y, String width, String height, String title) {}

    /** A line of the scale. */
    public record Line(String y, String textY, String text) {}

    public static Bars of(String label, List<Given> given) {
        double most = given.stream().mapToDouble(Bars::sum).max().orElse(0);
        double step = step(most);
        double scale = (FLOOR - CEILING) / Math.max(most, step);
        double room = (RIGHT - LEFT) / Math.max(1, given.size());
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            columns.add(column(given.get(at), LEFT + at * room, room, scale));
        }
        return new Bars(label, List.copyOf(columns), lines(Math.max(most, step), step, scale));
    }

    private static Column column(Given given, double x, double room, double scale) {
        double width = room * 0.7;
        double left = x + room * 0.15;
        double base = FLOOR;
        List<Block> blocks = new ArrayList<>();
        for (int kind = 0; kind < given.pieces().size(); kind++) {
            Piece piece = given.pieces().get(kind);
            double height = piece.value() * scale;
            if (height > BETWEEN) {
                base -= height;
                blocks.add(new Block(
                        String.valueOf(KINDS.charAt(Math.min(kind, KINDS.length() - 1))),
                        Coordinate.of(left),
                        Coordinate.of(base),
                        Coordinate.of(width),
                        Coordinate.of(height - BETWEEN),
                        piece.title()));
            }
        }
        return new Column(
                Coordinate.of(left + width / 2),
                given.name(),
                given.total(),
                Coordinate.of(base - 7),
                List.copyOf(blocks));
    }

    private static List<Line> lines(double most, double step, double scale) {
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at * step <= most; at++) {
            double y = FLOOR - at * step * scale;
            String text = BigDecimal.valueOf(at * step).stripTrailingZeros().toPlainString();
            lines.add(new Line(Coordinate.of(y), Coordinate.of(y + 4), text));
        }
        return List.copyOf(lines);
    }

    /** A power of ten times 2, 1 or a half, so that two to six lines are drawn. */
    private static double step(double most) {
        if (most <= 0) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double lead = most / power;
        return power * (lead >= 5 ? 2 : lead >= 2 ? 1 : 0.5);
    }

    private static double sum(Given given) {
        return given.pieces().stream().mapToDouble(Piece::value).sum();
    }
}
