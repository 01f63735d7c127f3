package halte.gateway.web.people;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Answer;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Pages;
import halte.gateway.web.Part;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.Form;
import halte.gateway.web.house.HouseDesk;
import halte.gateway.web.people.TrainingAnswers.Member;
import halte.gateway.web.people.TrainingAnswers.Team;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Teams of a space: who belongs to them, and which limits they share. */
@Path("/host/{slug}/teams")
@Blocking
class TeamsResource {

    private static final int NOT_DONE = 422;
    private static final int NOT_FOUND = 404;

    private final HouseDesk desk;
    private final PeoplePicker people;
    private final Pages pages;

    TeamsResource(HouseDesk desk, PeoplePicker people, Pages pages) {
        this.desk = desk;
        this.people = people;
        this.pages = pages;
    }

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String done) {
        SpaceDetail space = desk.space(slug);
        var asked = teams(space);
        var rules = tree("booking-rules", space);
        var quotas = tree("quotas", space);
        Part<List<Team>> teams = asked.part();
        var rows = teams.or(List.of()).stream()
                .map(team -> row(team, items(rules), items(quotas)))
                .toList();
        return pages.show(Templates.teams(new TeamsView(
                space.slug(), space.name().in(desk.language()), teams.isHere(), rows, "saved".equals(done))));
    }

    @GET
    @Path("/new")
    public Response add(@RestPath String slug) {
        return pages.show(
                Templates.team(view(desk.space(slug), UUID.randomUUID().toString(), null, Form.EMPTY)));
    }

    @GET
    @Path("/{id}")
    public Response edit(@RestPath String slug, @RestPath String id) {
        SpaceDetail space = desk.space(slug);
        Team team = team(space, id);
        if (team == null) {
            throw new PageRefusal(NOT_FOUND);
        }
        return pages.show(Templates.team(view(space, id, team, Form.EMPTY)));
    }

    @POST
    @Path("/{id}")
    public Response save(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("team", fields);
        Team stored = team(space, id);
        if (!form.value("members-q").isEmpty() || form.value("action").equals("find")) {
            return pages.show(Templates.team(view(space, id, stored, form)));
        }
        if (form.value("name").isEmpty() || form.all("members").isEmpty()) {
            return refuse(space, id, stored, form.refused(people.words().nameAndMembers()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("space", space.space());
        body.put("name", form.value("name"));
        body.put("account", stored == null ? null : stored.accountId());
        body.put("members", form.all("members"));
        Answer answer = desk.api().put(ApiPath.of("teams", id), body);
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug() + "/teams?done=saved#t-" + id)
                : refuse(space, id, stored, form.refused(answer, desk.words()));
    }

    private Response refuse(SpaceDetail space, String id, @Nullable Team stored, Form form) {
        return pages.show(NOT_DONE, Templates.team(view(space, id, stored, form)));
    }

    private TeamView view(SpaceDetail space, String id, @Nullable Team stored, Form form) {
        var members = form.is("team")
                ? form.all("members")
                : stored == null
                        ? List.<String>of()
                        : stored.all().stream().map(Member::personId).toList();
        return new TeamView(
                space.slug(),
                space.name().in(desk.language()),
                id,
                stored == null,
                stored == null ? people.words().newTeam() : people.words().teamTitle(stored.name()),
                form.filled("name", stored == null ? "" : stored.name()),
                people.of(space.space(), "members", false, members, form.value("members-q")),
                form);
    }

    private @Nullable Team team(SpaceDetail space, String id) {
        return teams(space).part().or(List.of()).stream()
                .filter(team -> team.teamId().equals(id))
                .findFirst()
                .orElse(null);
    }

    private Asked<List<Team>> teams(SpaceDetail space) {
        return desk.api().list(ApiPath.of("teams").with("space", space.space()), Team.class);
    }

    private Asked<JsonNode> tree(String what, SpaceDetail space) {
        return desk.api().tree(ApiPath.of(what).with("space", space.space()));
    }

    private TeamsView.Row row(Team team, List<JsonNode> rules, List<JsonNode> quotas) {
        var words = people.words();
        var pooled = new ArrayList<String>();
        quotas.stream()
                .filter(quota -> isShared(quota, team))
                .forEach(
                        quota -> pooled.add(words.sharedLimit(quota.path("name").asText())));
        rules.stream()
                .filter(rule -> names(rule, team))
                .forEach(rule -> pooled.add(words.byRule(rule.path("name").asText())));
        int count = team.all().size();
        return new TeamsView.Row(
                team.teamId(),
                team.name(),
                count == 1 ? words.oneMember() : words.members(count),
                team.all().stream()
                        .map(member -> member.name().isBlank() ? words.unknownHere() : member.name())
                        .toList(),
                pooled);
    }

    private static boolean isShared(JsonNode quota, Team team) {
        boolean ofAllTeams = quota.path("scope").path("teams").isEmpty();
        return quota.path("active").asBoolean(true)
                && (names(quota, team)
                        || (ofAllTeams && quota.path("pool").asText().equals("TEAM")));
    }

    private static boolean names(JsonNode row, Team team) {
        return StreamSupport.stream(row.path("scope").path("teams").spliterator(), false)
                .anyMatch(id -> id.asText().equals(team.teamId()));
    }

    private static List<JsonNode> items(Asked<JsonNode> asked) {
        var list = asked.part().content();
        return list == null
                ? List.of()
                : StreamSupport.stream(list.path("items").spliterator(), false).toList();
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {

        private Templates() {}

        static native TemplateInstance teams(TeamsView view);

        static native TemplateInstance team(TeamView view);
    }
}
