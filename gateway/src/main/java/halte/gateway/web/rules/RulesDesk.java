package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** Asks booking-service for a space, its rules and its quotas, and puts refusals into words. */
@ApplicationScoped
class RulesDesk {

    private static final int NOT_FOUND = 404;

    private final Api api;
    private final Page page;

    RulesDesk(Api api, Page page) {
        this.api = api;
        this.page = page;
    }

    Place place(String slug) {
        return api.get(ApiPath.of("spaces", slug), Place.class).part().required();
    }

    List<Place.Thing> things(Place place) {
        var plan = api.get(ApiPath.of("spaces", place.space(), "plan"), Place.Plan.class)
                .part()
                .content();
        return plan == null ? List.of() : plan.all();
    }

    /** Rules or quotas: those of the space, then those of the network. */
    List<JsonNode> all(String what, Place place) {
        var answer =
                api.tree(ApiPath.of(what).with("space", place.space())).part().required();
        return StreamSupport.stream(answer.path("items").spliterator(), false).toList();
    }

    List<JsonNode> own(String what, Place place) {
        return all(what, place).stream().filter(row -> row.hasNonNull("space")).toList();
    }

    JsonNode one(String what, Place place, String id) {
        return own(what, place).stream()
                .filter(row -> row.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new PageRefusal(NOT_FOUND));
    }

    RuleWords ruleWords(Place place) {
        return new RuleWords(words(), formats(place), things(place));
    }

    RulesMessages words() {
        return MessageBundles.get(RulesMessages.class, Localized.Literal.of(page.language()));
    }

    Formats formats(Place place) {
        return new Formats(page.locale(), place.zone());
    }

    String language() {
        return page.language();
    }

    /** Why something was not done. */
    String complaint(Answer answer) {
        var problem = answer.problem();
        if (problem == null || answer.isUnknown()) {
            return words().unavailable();
        }
        return problem.is("version-conflict") ? words().changedMeanwhile() : problem.words();
    }

    List<String> errors(Answer answer) {
        var problem = answer.problem();
        return problem == null ? List.of() : List.copyOf(problem.errors().values());
    }
}
