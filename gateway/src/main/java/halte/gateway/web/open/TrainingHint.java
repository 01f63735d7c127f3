package halte.gateway.web.open;

import halte.gateway.web.Problem;

/**
 * What a machine asks for before it can be booked.
 *
 * @param words empty when it asks for nothing
 * @param hasIt the visitor was validated for it
 */
record TrainingHint(String words, boolean hasIt) {

    static final TrainingHint NONE = new TrainingHint("", false);

    public boolean isSaid() {
        return !words.isEmpty();
    }

    /** The refusal for want of the training, by its name and with whom to ask; any other as it is. */
    Problem instead(Problem problem) {
        return problem.is("training-missing") && isSaid()
                ? new Problem(problem.type(), problem.title(), words, problem.errors(), problem.more())
                : problem;
    }
}
