package halte.gateway.web.region;

import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How full the network is by weekday and hour: {@code GET /api/occupancy/hours}. */
record HoursAnswer(@Nullable List<Cell> cells, @Nullable Wording definition) {

    /** @param weekday {@code mon} to {@code sun} */
    record Cell(String weekday, int hour, @Nullable BigDecimal occupancy) {}

    List<Cell> all() {
        return cells == null ? List.of() : cells;
    }
}
