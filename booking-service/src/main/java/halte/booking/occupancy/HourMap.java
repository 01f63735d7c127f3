package halte.booking.occupancy;

import halte.booking.hours.Slot;
import halte.booking.occupation.DayMasks;
import halte.booking.occupation.TakenQuarters;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Weekday by hour, from the day masks; only time in which a space was open counts. */
@ApplicationScoped
class HourMap {

    private static final int HOURS = 24;
    private static final int QUARTER_SECONDS = 900;

    private final Structure structure;
    private final DayMasks masks;

    HourMap(Structure structure, DayMasks masks) {
        this.structure = structure;
        this.masks = masks;
    }

    /** @param occupancy null when nothing was ever open in that hour; such cells are left out */
    record Cell(String weekday, int hour, @Nullable String occupancy) {}

    List<Cell> of(Collection<Space> spaces, LocalDate from, LocalDate to) {
        var open = new long[7][HOURS];
        var used = new long[7][HOURS];
        for (var space : spaces) {
            add(space, from, to, open, used);
        }
        var cells = new ArrayList<Cell>();
        for (var day : DayOfWeek.values()) {
            for (int hour = 0; hour < HOURS; hour++) {
                long whole = open[day.ordinal()][hour];
                if (whole > 0) {
                    var name = day.name().substring(0, 3).toLowerCase(Locale.ROOT);
                    cells.add(new Cell(name, hour, OccupancyView.ratio(used[day.ordinal()][hour], whole)));
                }
            }
        }
        return cells;
    }

    private void add(Space space, LocalDate from, LocalDate to, long[][] open, long[][] used) {
        var zone = space.hours().zone();
        var taken = masks.of(
                space.id(),
                new Slot(
                        from.atStartOfDay(zone).toInstant(),
                        to.plusDays(1).atStartOfDay(zone).toInstant()));
        for (var date = from; !date.isAfter(to); date = date.plusDays(1)) {
            add(space, date, taken, open, used);
        }
    }

    private void add(Space space, LocalDate date, TakenQuarters taken, long[][] open, long[][] used) {
        var opening = space.hours().on(date, structure.now().holidays());
        if (space.hours().capacityOn(date, structure.now().holidays()).isEmpty()
                || opening.opensAt().isEmpty()) {
            return;
        }
        var desks = space.resources().stream()
                .filter(desk -> desk.declared() && desk.isInServiceOn(date))
                .toList();
        var end = opening.closesAt().orElseThrow();
        for (Instant at = opening.opensAt().get(); at.isBefore(end); at = at.plusSeconds(QUARTER_SECONDS)) {
            ZonedDateTime local = at.atZone(space.hours().zone());
            int day = local.getDayOfWeek().ordinal();
            open[day][local.getHour()] += desks.size();
            used[day][local.getHour()] += count(desks, taken, at);
        }
    }

    private static int count(List<Resource> desks, TakenQuarters taken, Instant at) {
        int count = 0;
        for (var desk : desks) {
            if (taken.isTakenAt(desk.id(), at)) {
                count++;
            }
        }
        return count;
    }
}
