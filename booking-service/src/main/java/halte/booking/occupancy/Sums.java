package halte.booking.occupancy;

import halte.booking.database.Row;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * Facts of one place and period, added up. A stretch of which nothing was told is left out of both sides of a ratio:
 * its half-days are open, but not told.
 *
 * @param deskHalfDays D2
 * @param toldHalfDays of these, in months (or days) of which something was told
 * @param declaredDesks D1, on the last day
 */
record Sums(
        int openHalfDays,
        int deskHalfDays,
        int toldHalfDays,
        int booked,
        int came,
        int missed,
        int unbooked,
        int personDays,
        int visits,
        int facts,
        int openDays,
        int toldDays,
        int declaredDesks) {

    static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** One space, and one month or day of it. */
    record Piece(int spaceId, LocalDate period, Sums sums) {

        static Piece of(Row row) throws SQLException {
            int facts = row.number("facts");
            int halfDays = row.number("desk_half_days");
            return new Piece(
                    row.number("space_id"),
                    row.date("period"),
                    new Sums(
                            row.number("open_half_days"),
                            halfDays,
                            facts == 0 ? 0 : halfDays,
                            row.number("booked"),
                            row.number("came"),
                            row.number("missed"),
                            row.number("unbooked"),
                            row.number("person_days"),
                            row.number("visits"),
                            facts,
                            row.number("open_days"),
                            row.number("told_days"),
                            row.number("declared_desks")));
        }
    }

    /** Followed by another stretch, or together with another place; without facts only its capacity counts. */
    Sums plus(Sums next, int declared) {
        boolean told = !next.isSilent();
        return new Sums(
                openHalfDays + next.openHalfDays,
                deskHalfDays + next.deskHalfDays,
                toldHalfDays + next.toldHalfDays,
                booked + (told ? next.booked : 0),
                came + (told ? next.came : 0),
                missed + (told ? next.missed : 0),
                unbooked + (told ? next.unbooked : 0),
                personDays + next.personDays,
                visits + next.visits,
                facts + next.facts,
                openDays + next.openDays,
                toldDays + next.toldDays,
                declared);
    }

    int observed() {
        return came + unbooked;
    }

    int footfall() {
        return personDays + visits;
    }

    boolean isSilent() {
        return facts == 0;
    }

    /** D25: at least four open days in five carry a fact. */
    boolean isReporting() {
        return !isSilent() && 5 * toldDays >= 4 * openDays;
    }
}
