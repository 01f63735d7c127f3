package halte.gateway.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of shaded numbers: rows are weekdays, columns hours; the number is in the cell, the shade only helps the eye. */
public record Heat(String caption, String corner, List<String> columns, List<Row> rows) {

    public record Row(String name, String shortName, List<Cell> cells) {}

    /** @param level 1 (pale) to 5 (deep) of the one-hue ramp, 0 where nothing was measured */
    public record Cell(String text, int level) {

        private static final double[] STEPS = {0.12, 0.28, 0.45, 0.60};

        public static Cell of(@Nullable Double share) {
            if (share == null) {
                return new Cell("", 0);
            }
            int level = 1;
            for (double step : STEPS) {
                if (share >= step) {
                    level++;
                }
            }
            return new Cell(String.valueOf(Math.round(share * 100)), level);
        }
    }
}
