package halte.booking.allocation;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Why a desk is not let, or not left to others. */
enum AllocationProblem implements ProblemType {
    ALLOCATION_IMPOSSIBLE(
            422,
            Text.of(
                    "Cette attribution n’est pas possible",
                    "Deze toewijzing is niet mogelijk",
                    "Diese Zuteilung ist nicht möglich",
                    "This allocation is not possible")),
    PERSON_UNKNOWN(
            422,
            Text.of(
                    "Cette personne n’est pas connue",
                    "Deze persoon is niet bekend",
                    "Diese Person ist nicht bekannt",
                    "This person is not known")),
    ALLOCATION_OVER(
            409,
            Text.of(
                    "Cette attribution est terminée",
                    "Deze toewijzing is voorbij",
                    "Diese Zuteilung ist vorbei",
                    "This allocation is over")),
    ABSENCE_IMPOSSIBLE(
            422,
            Text.of(
                    "Cette absence n’est pas possible",
                    "Deze afwezigheid is niet mogelijk",
                    "Diese Abwesenheit ist nicht möglich",
                    "This absence is not possible"));

    private final int status;
    private final Text title;

    AllocationProblem(int status, Text title) {
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
