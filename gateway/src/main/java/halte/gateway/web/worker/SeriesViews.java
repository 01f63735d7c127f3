package halte.gateway.web.worker;

import java.time.LocalDate;
import java.util.List;

/** What the pages of a series show. */
final class SeriesViews {

    private SeriesViews() {}

    record Choice(String value, String name, boolean isChosen) {}

    /** @param places what can be chosen in the chosen space; "any desk" stands before them in the page */
    record FormView(
            SeriesChoice choice,
            LocalDate today,
            List<Choice> days,
            List<Choice> rhythms,
            List<Choice> parts,
            List<Choice> spaces,
            List<Choice> places,
            String problem) {}

    /**
     * One date in words.
     *
     * @param state as booking-service says it
     * @param reason why it is not booked
     * @param instead the name of the place proposed, empty when none is
     */
    record DateLine(
            LocalDate date,
            String day,
            String hours,
            String state,
            String stateWords,
            String tone,
            String reason,
            String instead,
            String insteadCode,
            String until,
            String bookingId) {

        public boolean canCancel() {
            return (state.equals("BOOKED") && !bookingId.isEmpty()) || state.equals("PLANNED");
        }

        public boolean canTake() {
            return state.equals("OFFERED")
                    || state.equals("CANCELLED")
                    || (state.equals("SKIPPED") && insteadCode.isEmpty());
        }

        public boolean canTakeInstead() {
            return state.equals("SKIPPED") && !insteadCode.isEmpty();
        }
    }

    record Field(String name, String value) {}

    /**
     * @param fields everything the sentence said, to be sent again
     * @param bookable how many dates would be booked as the sentence stands
     * @param substitutes how many more with the places proposed
     */
    record PreviewView(
            String title,
            String place,
            String sum,
            List<DateLine> dates,
            List<Field> fields,
            int bookable,
            int substitutes,
            boolean hasPlanned,
            String editHref,
            String key,
            String problem) {

        public String substitutesText() {
            return Integer.toString(substitutes);
        }

        public boolean canBook() {
            return bookable + substitutes > 0;
        }

        public String bookableText() {
            return Integer.toString(bookable + substitutes);
        }
    }

    record SeriesView(
            String id,
            String title,
            String place,
            String sum,
            List<DateLine> dates,
            boolean isEnded,
            boolean hasPlanned,
            LocalDate today,
            String said,
            String problem,
            List<String> lines,
            List<SeriesMoveViews.Stays> stays) {

        public String staysText() {
            return Integer.toString(stays.size());
        }
    }
}
