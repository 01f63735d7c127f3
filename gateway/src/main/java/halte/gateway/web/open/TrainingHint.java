package halte.gateway.web.open;

import halte.gateway.web.Problem;
import java.util.stream.Stream;

/**
 * What a machine asks for before it can be booked.
 *
 * @param words empty when it asks for nothing
 * @param advice whom to ask; empty when the visitor has it
 * @param hasIt the visitor was validated for it
 */
record TrainingHint(String words, String advice, boolean hasIt) {

    static final TrainingHint NONE = new TrainingHint("", "", false);

    public boolean isSaid() {
        return !words.isEmpty();
    }

    public String sentence() {
        return advice.isEmpty() ? words : words + " " + advice;
    }

    /** Whom to ask stands first below a refusal for want of the training. */
    Refused advise(Refused refused, Problem problem) {
        if (!problem.is("training-missing") || advice.isEmpty()) {
            return refused;
        }
        return new Refused(
                refused.title(),
                Stream.concat(Stream.of(advice), refused.lines().stream()).toList(),
                refused.ways(),
                refused.waitFor());
    }

    /** The refusal for want of the training, by its name; any other as it is. */
    Problem instead(Problem problem) {
        return problem.is("training-missing") && isSaid()
                ? new Problem(problem.type(), problem.title(), words, problem.errors(), problem.more())
                : problem;
    }
}
