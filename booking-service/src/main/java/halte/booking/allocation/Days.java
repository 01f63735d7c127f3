package halte.booking.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Some local days in a row; both ends included. */
record Days(LocalDate from, LocalDate until) {

    /** Longer ones could pass the 31 days of an occupation when the clocks go back. */
    static final int LONGEST = 30;

    boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(until);
    }

    /** Days from one to another without the absences. */
    static SortedSet<LocalDate> between(LocalDate from, LocalDate until, Collection<Days> absences) {
        var days = new TreeSet<LocalDate>();
        for (var date = from; !date.isAfter(until); date = date.plusDays(1)) {
            var day = date;
            if (absences.stream().noneMatch(absence -> absence.contains(day))) {
                days.add(date);
            }
        }
        return days;
    }

    /** The same days in as few rows as can be, none longer than allowed. */
    static List<Days> inRows(SortedSet<LocalDate> dates) {
        var rows = new ArrayList<Days>();
        LocalDate from = null;
        LocalDate last = null;
        for (var date : dates) {
            if (from == null || last == null) {
                from = date;
            } else if (!last.plusDays(1).equals(date) || !date.isBefore(from.plusDays(LONGEST))) {
                rows.add(new Days(from, last));
                from = date;
            }
            last = date;
        }
        if (from != null && last != null) {
            rows.add(new Days(from, last));
        }
        return rows;
    }
}
