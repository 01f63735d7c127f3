package halte.booking.strike;

import halte.problem.ProblemType;
import halte.problem.Text;

/** How the book of strikes says no. */
enum StrikeProblem implements ProblemType {
    STRIKE_COUNTS_NO_MORE(
            409,
            Text.of(
                    "Cette absence ne compte déjà plus",
                    "Deze afwezigheid telt al niet meer",
                    "Dieses Fernbleiben zählt schon nicht mehr",
                    "This no-show already counts no more"));

    private final int status;
    private final Text title;

    StrikeProblem(int status, Text title) {
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
