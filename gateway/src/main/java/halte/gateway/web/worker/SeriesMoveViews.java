package halte.gateway.web.worker;

import halte.gateway.web.worker.SeriesViews.Choice;
import halte.gateway.web.worker.SeriesViews.Field;
import java.time.LocalDate;
import java.util.List;

/** What the pages that change a whole series show. */
final class SeriesMoveViews {

    private SeriesMoveViews() {}

    record FormView(
            String id,
            String title,
            String place,
            LocalDate today,
            String from,
            String until,
            List<Choice> places,
            List<Choice> times,
            String starts,
            String ends,
            String problem) {}

    /** A date that stays as it is, and why. */
    record Stays(String day, String reason) {}

    /**
     * @param becomes the new place and time in words
     * @param moves days that change
     * @param stays days that cannot
     */
    record PreviewView(
            String id,
            String title,
            String place,
            String becomes,
            String moving,
            List<String> moves,
            String staying,
            List<Stays> stays,
            String doIt,
            List<Field> fields,
            String editHref,
            String key) {

        public boolean canMove() {
            return !moves.isEmpty();
        }
    }
}
