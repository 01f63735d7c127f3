package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who, what, when: yes or no, and which rule. The question stands in the address, so that it can be shared. */
@Path("/host/{slug}/rules/test")
@Blocking
class TesterResource {

    private static final String HOURS = "HOURS";

    private final RulesDesk desk;
    private final Api api;
    private final Pages pages;
    private final Clock clock;

    TesterResource(RulesDesk desk, Api api, Pages pages, Clock clock) {
        this.desk = desk;
        this.api = api;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response test(@RestPath String slug, @Context UriInfo uri) {
        Place place = desk.place(slug);
        Fields asked = Fields.sent(uri.getQueryParameters());
        if (!asked.isSet("date")) {
            asked.put("date", LocalDate.now(clock.withZone(place.zone())).plusDays(1));
            asked.put("part", "DAY");
            asked.put("memberKind", "MEMBER");
            return pages.show(Templates.test(view(place, asked, List.of(), null, null)));
        }
        return pages.show(Templates.test(answered(place, asked)));
    }

    private TestView answered(Place place, Fields asked) {
        List<FormView.Choice> people = people(place, asked.value("person"));
        if (asked.isSet("person") && people.isEmpty()) {
            return view(place, asked, people, desk.words().nobodyCalled(asked.value("person")), null);
        }
        String chosen = asked.isSet("personId") ? asked.value("personId") : null;
        if (chosen == null && people.size() > 1) {
            return view(place, asked, people, desk.words().severalCalled(), null);
        }
        ApiPath path = path(
                place,
                asked,
                chosen == null && !people.isEmpty() ? people.get(0).value() : chosen);
        if (path == null) {
            return view(place, asked, people, desk.words().checkTimes(), null);
        }
        var part = api.tree(path).part();
        JsonNode verdict = part.content();
        return verdict == null
                ? view(place, asked, people, complaint(part.problem()), null)
                : view(place, asked, people, null, new VerdictWords(desk, place).of(verdict));
    }

    private String complaint(@Nullable Problem problem) {
        return problem == null ? desk.words().unavailable() : problem.words();
    }

    private @Nullable ApiPath path(Place place, Fields asked, @Nullable String person) {
        ApiPath path = ApiPath.of("verdicts").with("space", place.space()).with("resource", asked.given("resource"));
        if (asked.value("part").equals(HOURS)) {
            Instant from = moment(place, asked, "from");
            Instant to = moment(place, asked, "to");
            if (from == null || to == null || !from.isBefore(to)) {
                return null;
            }
            path = path.with("startsAt", from).with("endsAt", to);
        } else {
            path = path.with("date", asked.given("date")).with("part", asked.given("part"));
        }
        path = path.with("team", asked.given("team"));
        return person != null
                ? path.with("person", person)
                : path.with("memberKind", asked.given("memberKind")).with("plan", asked.given("plan"));
    }

    private static @Nullable Instant moment(Place place, Fields asked, String time) {
        try {
            return LocalDate.parse(asked.value("date"))
                    .atTime(LocalTime.parse(asked.value(time)))
                    .atZone(place.zone())
                    .toInstant();
        } catch (DateTimeException notYet) {
            return null;
        }
    }

    private List<FormView.Choice> people(Place place, String called) {
        if (called.isEmpty()) {
            return List.of();
        }
        JsonNode found = api.tree(ApiPath.of("people-seen")
                        .with("space", place.space())
                        .with("q", called)
                        .with("limit", 8))
                .part()
                .content();
        List<FormView.Choice> people = new ArrayList<>();
        if (found != null) {
            found.path("items")
                    .forEach(person -> people.add(new FormView.Choice(
                            person.path("personId").asText(),
                            person.path("name").asText())));
        }
        return people;
    }

    private TestView view(
            Place place,
            Fields asked,
            List<FormView.Choice> people,
            @Nullable String complaint,
            TestView.@Nullable Verdict verdict) {
        RuleWords words = desk.ruleWords(place);
        return new TestView(
                place.slug(),
                place.name().in(desk.language()),
                asked,
                Stream.of("MEMBER", "CONTACT", "VISITOR")
                        .map(kind -> new FormView.Choice(kind, words.memberKind(kind)))
                        .toList(),
                desk.plans(place, asked.all("plan")),
                desk.teams(place),
                desk.things(place).stream()
                        .map(thing -> new FormView.Choice(thing.resource(), thing.called(desk.language())))
                        .toList(),
                people,
                complaint,
                verdict);
    }

    @CheckedTemplate(basePath = "rules")
    static class Templates {

        private Templates() {}

        static native TemplateInstance test(TestView view);
    }
}
