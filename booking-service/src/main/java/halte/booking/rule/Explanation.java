package halte.booking.rule;

import halte.problem.Refusal;
import halte.problem.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the rules came to their answer.
 *
 * @param rules in the order they were walked
 * @param refusals of the rules themselves: one that refuses, a training that is missing
 */
public record Explanation(Terms terms, List<Passed> rules, List<Refusal> refusals) {

    /**
     * One rule on the way.
     *
     * @param reached false when it is switched off, or an earlier one ended the walk
     * @param decides the limits it decided
     * @param refused it said no
     */
    public record Passed(
            long id,
            String name,
            boolean network,
            boolean reached,
            boolean matched,
            Set<Limit> decides,
            boolean stopped,
            boolean refused) {}

    static Explanation of(
            RuleWalk walk, Subject subject, @Nullable String trainingOfResource, Function<String, Text> trainingNames) {
        var terms = walk.terms();
        return new Explanation(terms, passed(walk), refusals(walk, terms, subject, trainingOfResource, trainingNames));
    }

    private static List<Passed> passed(RuleWalk walk) {
        return walk.steps().stream()
                .map(step -> new Passed(
                        step.rule().id(),
                        step.rule().name(),
                        step.rule().spaceId() == RulesInForce.NETWORK,
                        step.reached(),
                        step.matched(),
                        step.decides(),
                        step.matched() && step.rule().stops(),
                        step.matched() && step.rule().refuses()))
                .toList();
    }

    private static List<Refusal> refusals(
            RuleWalk walk,
            Terms terms,
            Subject subject,
            @Nullable String trainingOfResource,
            Function<String, Text> names) {
        var found = new ArrayList<Refusal>();
        var refusing = walk.refusing();
        if (refusing != null) {
            var words = refusing.text();
            found.add(Refusals.by(
                    RuleProblem.RULE_REFUSES,
                    words == null ? RefusalTexts.NO_WORDS.formatted(refusing.name()) : words,
                    refusing.asDecider()));
        }
        addMissing(found, trainingOfResource, subject, names, null);
        var training = terms.training();
        if (training != null && !training.equals(trainingOfResource)) {
            addMissing(found, training, subject, names, terms.decidedBy(Limit.TRAINING));
        }
        return found;
    }

    private static void addMissing(
            List<Refusal> found,
            @Nullable String training,
            Subject subject,
            Function<String, Text> names,
            @Nullable DecidedBy rule) {
        if (training != null && !subject.person().isTrainedFor(training, subject.date())) {
            found.add(Refusals.of(
                            RuleProblem.TRAINING_MISSING, RefusalTexts.TRAINING.formatted(names.apply(training)), rule)
                    .with("training", training));
        }
    }
}
