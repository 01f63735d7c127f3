package halte.booking.presence;

import halte.problem.ProblemType;
import halte.problem.Text;

/** How a check-in by code is refused. */
enum PresenceProblem implements ProblemType {
    DESK_NOT_FREE(
            409,
            Text.of(
                    "Ce bureau n’est pas libre",
                    "Deze werkplek is niet vrij",
                    "Dieser Platz ist nicht frei",
                    "This desk is not free"));

    private final int status;
    private final Text title;

    PresenceProblem(int status, Text title) {
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
