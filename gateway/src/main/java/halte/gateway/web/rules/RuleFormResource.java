package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.people.Picker;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The form of one rule or of one quota: write, try over the last months, save, remove. */
@Path("/host/{slug}/rules/edit")
@Blocking
class RuleFormResource {

    private static final int NOT_DONE = 422;
    private static final String NEW = "new";
    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final RulesDesk desk;
    private final Api api;
    private final Pages pages;

    RuleFormResource(RulesDesk desk, Api api, Pages pages) {
        this.desk = desk;
        this.api = api;
        this.pages = pages;
    }

    @GET
    @Path("/{id}")
    public Response rule(@RestPath String slug, @RestPath String id) {
        Place place = desk.place(slug);
        JsonNode rule = id.equals(NEW) ? NOTHING : desk.one("booking-rules", place, id);
        return pages.show(Templates.rule(view(place, id, RuleForm.of(rule), null, null)));
    }

    @POST
    @Path("/{id}")
    public Response saveRule(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> form) {
        Place place = desk.place(slug);
        Fields fields = Fields.sent(form);
        if (isSearching(fields)) {
            return pages.show(Templates.rule(view(place, id, fields, null, null)));
        }
        return switch (fields.value("action")) {
            case "remove" -> remove(place, "booking-rules", id, fields);
            case "try" -> tryOut(place, id, fields);
            default -> save(place, "booking-rules", id, fields, RuleForm.body(fields, place.scope()));
        };
    }

    @GET
    @Path("/limit/{id}")
    public Response quota(@RestPath String slug, @RestPath String id) {
        Place place = desk.place(slug);
        JsonNode quota = id.equals(NEW) ? NOTHING : desk.one("quotas", place, id);
        return pages.show(Templates.quota(view(place, id, QuotaForm.of(quota), null, null)));
    }

    @POST
    @Path("/limit/{id}")
    public Response saveQuota(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> form) {
        Place place = desk.place(slug);
        Fields fields = Fields.sent(form);
        if (isSearching(fields)) {
            return pages.show(Templates.quota(view(place, id, fields, null, null)));
        }
        return fields.value("action").equals("remove")
                ? remove(place, "quotas", id, fields)
                : save(place, "quotas", id, fields, QuotaForm.body(fields, place.scope()));
    }

    /** A name is in the search field: find the person first, whatever was pressed. */
    private static boolean isSearching(Fields fields) {
        return fields.value("action").equals("find")
                || (fields.isSet("persons" + Picker.SEARCH)
                        && !fields.value("action").equals("remove"));
    }

    private Response save(Place place, String what, String id, Fields fields, Map<String, Object> body) {
        Answer answer = id.equals(NEW)
                ? api.post(ApiPath.of(what), body, fields.value("key"))
                : api.put(ApiPath.of(what, id), body);
        if (answer.isDone()) {
            String anchor = (what.equals("quotas") ? "#quota-" : "#rule-") + answer.text("id");
            return pages.goTo("/host/" + place.slug() + "/rules?said=SAVED" + anchor);
        }
        return refused(place, what, id, fields, answer);
    }

    private Response remove(Place place, String what, String id, Fields fields) {
        Answer answer = api.delete(ApiPath.of(what, id));
        return answer.isDone()
                ? pages.goTo("/host/" + place.slug() + "/rules?said=REMOVED")
                : refused(place, what, id, fields, answer);
    }

    private Response refused(Place place, String what, String id, Fields fields, Answer answer) {
        FormView view = view(place, id, fields, answer, null);
        return pages.show(NOT_DONE, what.equals("quotas") ? Templates.quota(view) : Templates.rule(view));
    }

    /** All rules of the space, or of the network, with this one as it was written, at its place or at the end. */
    private Response tryOut(Place place, String id, Fields fields) {
        List<Object> proposed = new ArrayList<>();
        Map<String, Object> written = RuleForm.body(fields, place.scope());
        for (JsonNode rule : desk.own("booking-rules", place)) {
            ObjectNode row = rule.deepCopy();
            row.remove(List.of("id", "position"));
            proposed.add(rule.path("id").asText().equals(id) ? written : row);
        }
        if (id.equals(NEW)) {
            proposed.add(written);
        }
        Map<String, Object> proposal = new LinkedHashMap<>();
        proposal.put("space", place.scope());
        proposal.put("rules", proposed);
        Answer answer = api.post(ApiPath.of("booking-rules", "dry-runs"), proposal);
        return answer.isDone()
                ? pages.show(Templates.rule(view(place, id, fields, null, new DryWords(desk, place).of(answer.body()))))
                : refused(place, "booking-rules", id, fields, answer);
    }

    private FormView view(Place place, String id, Fields fields, @Nullable Answer refused, FormView.@Nullable Dry dry) {
        RuleWords words = desk.ruleWords(place);
        List<Place.Thing> things = desk.things(place);
        return new FormView(
                place.slug(),
                place.isNetwork(),
                desk.name(place),
                id.equals(NEW) ? "" : id,
                fields.value("name"),
                fields,
                RuleWords.KINDS.stream()
                        .filter(kind -> place.isNetwork()
                                || fields.has("kinds", kind)
                                || things.stream()
                                        .anyMatch(thing -> thing.kind().equals(kind)))
                        .map(kind -> new FormView.Choice(kind, words.kind(kind)))
                        .toList(),
                things.stream()
                        .map(thing -> new FormView.Choice(thing.resource(), thing.called(desk.language())))
                        .toList(),
                Stream.of("MEMBER", "CONTACT", "VISITOR")
                        .map(kind -> new FormView.Choice(kind, words.memberKind(kind)))
                        .toList(),
                desk.plans(place, fields.all("plans")),
                desk.teams(place, fields.all("teams")),
                desk.persons(place, fields.all("persons"), fields.value("persons" + Picker.SEARCH)),
                desk.trainings(place, fields.all("training")),
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new FormView.Choice(day.name(), words.weekday(day.name())))
                        .toList(),
                tongues(place),
                RuleForm.STEPS,
                refused == null ? null : desk.complaint(refused),
                refused == null ? List.of() : desk.errors(refused),
                dry);
    }

    /** Those of the space first, then the others. */
    private static List<String> tongues(Place place) {
        var all = new LinkedHashMap<String, Boolean>();
        place.tongues().forEach(tongue -> all.put(tongue, true));
        List.of("fr", "nl", "de", "en").forEach(tongue -> all.put(tongue, true));
        return List.copyOf(all.keySet());
    }

    @CheckedTemplate(basePath = "rules")
    static class Templates {

        private Templates() {}

        static native TemplateInstance rule(FormView view);

        static native TemplateInstance quota(FormView view);
    }
}
