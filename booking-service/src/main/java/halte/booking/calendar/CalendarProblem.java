package halte.booking.calendar;

import halte.problem.ProblemType;
import halte.problem.Text;

/** How external calendars say no. */
enum CalendarProblem implements ProblemType {
    CALENDAR_ADDRESS_REFUSED(
            422,
            Text.of(
                    "Cette adresse de calendrier ne convient pas",
                    "Dit kalenderadres is niet geschikt",
                    "Diese Kalenderadresse ist nicht geeignet",
                    "This calendar address will not do"));

    private final int status;
    private final Text title;

    CalendarProblem(int status, Text title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
