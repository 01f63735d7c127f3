package halte.demo.activity;

import halte.demo.network.Half;
import java.time.LocalDate;
import java.util.List;

/**
 * One person at one space on one day, or expected and not come.
 *
 * @param space id of the space where it happens; the home space unless they roam
 * @param halves the half-days
 * @param walkIn came without a booking
 * @param noShow booked and did not come; the desk was held
 */
public record Visit(Worker worker, String space, LocalDate date, List<Half> halves, boolean walkIn, boolean noShow) {

    public Visit at(String elsewhere) {
        return new Visit(worker, elsewhere, date, halves, walkIn, noShow);
    }
}
