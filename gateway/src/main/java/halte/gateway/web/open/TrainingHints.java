package halte.gateway.web.open;

import halte.gateway.session.Session;
import halte.gateway.web.Problem;
import halte.gateway.web.people.PeoplePicker;
import halte.gateway.web.people.TrainingNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names the training a machine asks for, and says whom to ask; or that the visitor has it. */
@ApplicationScoped
class TrainingHints {

    private final TrainingNames names;
    private final PeoplePicker people;
    private final Session session;

    TrainingHints(TrainingNames names, PeoplePicker people, Session session) {
        this.names = names;
        this.people = people;
        this.session = session;
    }

    /**
     * @param ofResource code the machine itself asks for, or empty
     * @param problem a refusal may name one a rule asks for
     */
    TrainingHint about(String ofResource, String space, @Nullable Problem problem) {
        var missing = problem == null || !problem.is("training-missing")
                ? ""
                : problem.more().path("training").asText("");
        var code = missing.isEmpty() ? ofResource : missing;
        if (code.isEmpty()) {
            return TrainingHint.NONE;
        }
        var kinds = names.kinds(null);
        boolean hasIt = missing.isEmpty() && session.isSignedIn() && isMine(code);
        var name = names.name(code, kinds.part().or(List.of()));
        var words = people.words();
        return hasIt
                ? new TrainingHint(words.hasIt(name), "", true)
                : new TrainingHint(words.needsIt(name), words.askAt(space), false);
    }

    private boolean isMine(String code) {
        return names.mine().part().or(List.of()).stream()
                .anyMatch(validation -> validation.training().equals(code));
    }
}
