package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The rules of a space in their order, and its quotas. */
@Path("/host/{slug}/rules")
@Blocking
class RulesResource {

    private static final int NOT_DONE = 422;

    private final RulesDesk desk;
    private final Api api;
    private final Pages pages;

    RulesResource(RulesDesk desk, Api api, Pages pages) {
        this.desk = desk;
        this.api = api;
        this.pages = pages;
    }

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String said) {
        return pages.show(Templates.list(view(desk.place(slug), said == null ? "" : said, null)));
    }

    @POST
    @Path("/{id}/up")
    public Response up(@RestPath String slug, @RestPath String id) {
        return move(slug, id, -1);
    }

    @POST
    @Path("/{id}/down")
    public Response down(@RestPath String slug, @RestPath String id) {
        return move(slug, id, 1);
    }

    private Response move(String slug, String id, int by) {
        Place place = desk.place(slug);
        List<Long> ids = new ArrayList<>(desk.own("booking-rules", place).stream()
                .map(rule -> rule.path("id").asLong())
                .toList());
        int at = id.matches("\\d{1,18}") ? ids.indexOf(Long.valueOf(id)) : -1;
        if (at < 0 || at + by < 0 || at + by >= ids.size()) {
            return pages.goTo("/host/" + place.slug() + "/rules");
        }
        Collections.swap(ids, at, at + by);
        Answer answer = api.put(ApiPath.of("booking-rules", "order"), order(place, ids));
        return done(place, answer, "ORDER", "#rule-" + id);
    }

    private static Map<String, Object> order(Place place, List<Long> ids) {
        var order = new LinkedHashMap<String, Object>();
        order.put("space", place.scope());
        order.put("ids", ids);
        return order;
    }

    @POST
    @Path("/{id}/switch")
    public Response turn(@RestPath String slug, @RestPath String id) {
        return turn(slug, id, "booking-rules", "#rule-" + id);
    }

    @POST
    @Path("/limits/{id}/switch")
    public Response turnQuota(@RestPath String slug, @RestPath String id) {
        return turn(slug, id, "quotas", "#quota-" + id);
    }

    private Response turn(String slug, String id, String what, String anchor) {
        Place place = desk.place(slug);
        ObjectNode row = desk.one(what, place, id).deepCopy();
        row.remove(List.of("id", "position"));
        row.put("active", !row.path("active").asBoolean());
        return done(place, api.put(ApiPath.of(what, id), row), "SAVED", anchor);
    }

    private Response done(Place place, Answer answer, String said, String anchor) {
        return answer.isDone()
                ? pages.goTo("/host/" + place.slug() + "/rules?said=" + said + anchor)
                : pages.show(NOT_DONE, Templates.list(view(place, "", desk.complaint(answer))));
    }

    private RulesView view(Place place, String said, @Nullable String complaint) {
        List<JsonNode> rules = desk.all("booking-rules", place);
        List<JsonNode> quotas = desk.all("quotas", place);
        List<JsonNode> rows = Stream.concat(rules.stream(), quotas.stream()).toList();
        RuleWords words = desk.ruleWords(place, rows);
        Predicate<JsonNode> nobodyLeft = desk.nobodyLeft(place, rows);
        List<JsonNode> own = rules.stream()
                .filter(rule -> rule.hasNonNull("space") != place.isNetwork())
                .toList();
        return new RulesView(
                place.slug(),
                place.isNetwork(),
                desk.name(place),
                own.stream().map(rule -> line(rule, own, words, nobodyLeft)).toList(),
                rules.stream()
                        .filter(rule -> !own.contains(rule))
                        .map(rule -> line(rule, List.of(), words, nobodyLeft))
                        .toList(),
                quotas.stream()
                        .map(quota -> quota(place, quota, words, nobodyLeft))
                        .toList(),
                said,
                complaint);
    }

    private RulesView.Line line(JsonNode rule, List<JsonNode> among, RuleWords words, Predicate<JsonNode> nobodyLeft) {
        int at = among.indexOf(rule);
        List<String> says = new ArrayList<>(words.says(rule.path("limits")));
        if (rule.path("stops").asBoolean()) {
            says.add(desk.words().saysStops());
        }
        return new RulesView.Line(
                rule.path("id").asLong(),
                rule.path("name").asText(),
                rule.path("active").asBoolean(),
                rule.path("refuses").asBoolean(),
                rule.path("stops").asBoolean(),
                words.about(rule.path("scope")),
                says,
                text(rule.path("text")),
                at <= 0,
                at == among.size() - 1,
                at < 0,
                nobodyLeft.test(rule));
    }

    private RulesView.Line quota(Place place, JsonNode quota, RuleWords words, Predicate<JsonNode> nobodyLeft) {
        return new RulesView.Line(
                quota.path("id").asLong(),
                quota.path("name").asText(),
                quota.path("active").asBoolean(),
                false,
                false,
                words.about(quota.path("scope")),
                List.of(words.quota(quota)),
                text(quota.path("text")),
                true,
                true,
                !quota.hasNonNull("space") && !place.isNetwork(),
                nobodyLeft.test(quota));
    }

    private String text(JsonNode text) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        text.fields()
                .forEachRemaining(
                        word -> byLanguage.put(word.getKey(), word.getValue().asText()));
        return new Wording(byLanguage).in(desk.language());
    }

    @CheckedTemplate(basePath = "rules")
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(RulesView view);
    }
}
