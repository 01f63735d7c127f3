package halte.booking.opening;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Why hours of a date are refused. */
enum OpeningProblem implements ProblemType {
    EXCEPTION_OVERLAPS(
            409,
            Text.of(
                    "Un de ces jours a déjà son propre horaire",
                    "Een van deze dagen heeft al eigen uren",
                    "Einer dieser Tage hat schon eigene Zeiten",
                    "One of these days already has hours of its own")),
    HOURS_IMPOSSIBLE(
            422,
            Text.of(
                    "Cet horaire n’est pas possible",
                    "Deze uren zijn niet mogelijk",
                    "Diese Zeiten sind nicht möglich",
                    "These hours are not possible"));

    private final int status;
    private final Text title;

    OpeningProblem(int status, Text title) {
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
