package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.session.Session;
import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Wording;
import halte.gateway.web.people.PeoplePicker;
import halte.gateway.web.people.Picker;
import halte.gateway.web.people.TrainingNames;
import halte.gateway.web.rules.FormView.Choice;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Asks booking-service for a space, its rules and its quotas, and puts refusals into words. */
@ApplicationScoped
class RulesDesk {

    private static final int NOT_FOUND = 404;

    private final Api api;
    private final Page page;
    private final Session session;
    private final PeoplePicker people;
    private final TrainingNames trainings;

    RulesDesk(Api api, Page page, Session session, PeoplePicker people, TrainingNames trainings) {
        this.api = api;
        this.page = page;
        this.session = session;
        this.people = people;
        this.trainings = trainings;
    }

    /** @throws PageRefusal 404 for the network, unless the visitor coordinates it */
    Place place(String slug) {
        if (slug.equals(Place.NETWORK)) {
            if (!session.isCoordinator()) {
                throw new PageRefusal(NOT_FOUND);
            }
            return Place.network();
        }
        return api.get(ApiPath.of("spaces", slug), Place.class).part().required();
    }

    /** The name to show over its rules. */
    String name(Place place) {
        return place.isNetwork() ? words().theNetwork() : place.name().in(language());
    }

    List<Place.Thing> things(Place place) {
        if (place.isNetwork()) {
            return List.of();
        }
        var plan = api.get(ApiPath.of("spaces", place.space(), "plan"), Place.Plan.class)
                .part()
                .content();
        return plan == null ? List.of() : plan.all();
    }

    /** Rules or quotas: those of the space, then those of the network. */
    List<JsonNode> all(String what, Place place) {
        var answer =
                api.tree(ApiPath.of(what).with("space", place.scope())).part().required();
        return StreamSupport.stream(answer.path("items").spliterator(), false).toList();
    }

    List<JsonNode> own(String what, Place place) {
        return all(what, place).stream()
                .filter(row -> row.hasNonNull("space") != place.isNetwork())
                .toList();
    }

    JsonNode one(String what, Place place, String id) {
        return own(what, place).stream()
                .filter(row -> row.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new PageRefusal(NOT_FOUND));
    }

    RuleWords ruleWords(Place place) {
        return new RuleWords(words(), formats(place), things(place), Map.of());
    }

    /** With the names of the teams and persons these rules and quotas are about. */
    RuleWords ruleWords(Place place, List<JsonNode> rows) {
        var names = new LinkedHashMap<String, String>();
        if (rows.stream().anyMatch(row -> !texts(row, "teams").isEmpty())) {
            teams(place).forEach(team -> names.put(team.value(), team.label()));
            ended(place).forEach(names::put);
        }
        var persons = rows.stream()
                .flatMap(row -> texts(row, "persons").stream())
                .distinct()
                .toList();
        names.putAll(people.names(place.space(), persons));
        return new RuleWords(words(), formats(place), things(place), names);
    }

    /** Rules and quotas that name teams of which none is left, by the words that say so. */
    Predicate<JsonNode> nobodyLeft(Place place, List<JsonNode> rows) {
        if (rows.stream().allMatch(row -> texts(row, "teams").isEmpty())) {
            return row -> false;
        }
        var gone = ended(place).keySet();
        return row -> !texts(row, "teams").isEmpty() && gone.containsAll(texts(row, "teams"));
    }

    private static List<String> texts(JsonNode row, String side) {
        return ScopeFields.texts(row.path("scope").path(side));
    }

    /** The teams that can be named, and whatever the form names beside them. */
    List<Choice> teams(Place place, List<String> chosen) {
        var all = new ArrayList<>(teams(place));
        if (!all.stream().map(Choice::value).toList().containsAll(chosen)) {
            ended(place).entrySet().stream()
                    .filter(team -> chosen.contains(team.getKey()))
                    .forEach(team -> all.add(new Choice(team.getKey(), team.getValue())));
        }
        return withUnknown(all, chosen, words().otherTeam());
    }

    /** Those that run; of the network with the space they belong to. */
    List<Choice> teams(Place place) {
        var spaces = place.isNetwork() ? spaceNames() : Map.<String, String>of();
        return asked(place, false).stream()
                .map(team -> new Choice(team.teamId(), named(team, spaces)))
                .toList();
    }

    private String named(Team team, Map<String, String> spaces) {
        var space = team.space() == null ? null : spaces.get(team.space());
        return space == null ? team.name() : words().teamAt(team.name(), space);
    }

    /** Those that were removed: what to call them, by their id. */
    private Map<String, String> ended(Place place) {
        var names = new LinkedHashMap<String, String>();
        for (var team : asked(place, true)) {
            var at = team.endedAt();
            names.put(
                    team.teamId(),
                    at == null
                            ? team.name()
                            : words().teamEnded(team.name(), formats(place).date(at)));
        }
        return names;
    }

    private List<Team> asked(Place place, boolean ended) {
        var path = ApiPath.of("teams").with("ended", ended ? true : null);
        return api.list(place.isNetwork() ? path.with("network", true) : path.with("space", place.space()), Team.class)
                .part()
                .or(List.of());
    }

    /** Names of all spaces by their code. */
    Map<String, String> spaceNames() {
        var names = new LinkedHashMap<String, String>();
        api.list(ApiPath.of("spaces").with("limit", 200), Place.class)
                .part()
                .or(List.of())
                .forEach(space -> names.put(space.space(), space.name().in(language())));
        return names;
    }

    /** The plans sold there, those of the network included. */
    List<Choice> plans(Place place, List<String> chosen) {
        var sold = api
                .list(ApiPath.of("plans").with("space", place.scope()).with("limit", 200), Plan.class)
                .part()
                .or(List.of())
                .stream()
                .map(plan -> new Choice(plan.plan(), plan.name().in(language())))
                .toList();
        return withUnknown(sold, chosen, null);
    }

    /** What can be asked for, by name. */
    List<Choice> trainings(Place place, List<String> chosen) {
        var known = trainings.kinds(place.scope()).part().or(List.of()).stream()
                .map(kind -> new Choice(kind.training(), kind.name().in(language())))
                .toList();
        return withUnknown(known, chosen, null);
    }

    Picker persons(Place place, List<String> chosen, String asked) {
        return people.of(place.space(), "persons", false, chosen, asked);
    }

    private static List<Choice> withUnknown(List<Choice> known, List<String> chosen, @Nullable String label) {
        var all = new ArrayList<>(known);
        chosen.stream()
                .filter(value -> known.stream().noneMatch(one -> one.value().equals(value)))
                .forEach(value -> all.add(new Choice(value, label == null ? value : label)));
        return all;
    }

    record Team(
            String teamId,
            @Nullable String space,
            String name,
            @Nullable Instant endedAt) {}

    record Plan(String plan, Wording name) {}

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
