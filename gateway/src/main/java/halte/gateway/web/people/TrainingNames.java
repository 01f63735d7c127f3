package halte.gateway.web.people;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Page;
import halte.gateway.web.people.TrainingAnswers.Kind;
import halte.gateway.web.people.TrainingAnswers.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What trainings are called, and which of them the visitor has. */
@ApplicationScoped
public class TrainingNames {

    private final Api api;
    private final Page page;

    TrainingNames(Api api, Page page) {
        this.api = api;
        this.page = page;
    }

    /** @param space null = everywhere */
    public Asked<List<Kind>> kinds(@Nullable String space) {
        return api.list(ApiPath.of("trainings", "kinds").with("space", space), Kind.class);
    }

    /** The visitor's own, in force. */
    public Asked<List<Validation>> mine() {
        return api.list(ApiPath.of("trainings"), Validation.class);
    }

    /** The name of a training; its code while nobody described it. */
    public String name(String training, List<Kind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.training().equals(training))
                .map(kind -> kind.name().in(page.language()))
                .findFirst()
                .orElse(training);
    }
}
