package halte.gateway.web.worker;

import halte.gateway.web.Asked;
import halte.gateway.web.Format;
import halte.gateway.web.Page;
import halte.gateway.web.api.SpaceRow;
import halte.gateway.web.people.PeoplePicker;
import halte.gateway.web.people.TrainingAnswers.Kind;
import halte.gateway.web.people.TrainingAnswers.Validation;
import halte.gateway.web.people.TrainingNames;
import halte.gateway.web.worker.PassesView.Training;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The trainings hosts validated for the visitor. */
@ApplicationScoped
class OwnTrainings {

    private final TrainingNames names;
    private final PeoplePicker people;
    private final Page page;

    OwnTrainings(TrainingNames names, PeoplePicker people, Page page) {
        this.names = names;
        this.people = people;
        this.page = page;
    }

    Question ask() {
        return new Question(names.mine(), names.kinds(null));
    }

    /** Asked beside the other questions of a page. */
    final class Question {

        private final Asked<List<Validation>> mine;
        private final Asked<List<Kind>> kinds;

        private Question(Asked<List<Validation>> mine, Asked<List<Kind>> kinds) {
            this.mine = mine;
            this.kinds = kinds;
        }

        List<Training> lines(List<SpaceRow> spaces) {
            return mine.part().or(List.of()).stream()
                    .map(validation -> new Training(
                            names.name(validation.training(), kinds.part().or(List.of())), about(validation, spaces)))
                    .toList();
        }
    }

    private String about(Validation validation, List<SpaceRow> spaces) {
        var words = people.words();
        var from = Format.date(validation.validatedOn(), page.locale());
        var since = validation.validUntil() == null
                ? words.since(from)
                : words.sinceUntil(from, Format.date(validation.validUntil(), page.locale()));
        var space = spaces.stream()
                .filter(row -> row.space().equals(validation.space()))
                .map(row -> row.name().in(page.language()))
                .findFirst()
                .orElse(validation.space());
        return words.mineAt(space, since);
    }
}
