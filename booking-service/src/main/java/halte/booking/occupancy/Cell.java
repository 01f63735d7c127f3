package halte.booking.occupancy;

import java.time.LocalDate;

/** One place in one period. @param place code of a space, name of a province, or nothing for the network */
record Cell(Level level, String place, Grain grain, LocalDate period) {

    Cell at(Grain larger) {
        return new Cell(level, place, larger, larger.periodOf(period));
    }

    Cell in(Level larger, String name) {
        return new Cell(larger, name, grain, period);
    }
}
