package halte.gateway.web.people;

import halte.gateway.web.Answer;
import halte.gateway.web.ApiPath;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Teams of a space: who belongs to them, who pays, which limits they share; removed, and taken up again. */
@Path("/host/{slug}/teams")
@Blocking
class TeamsResource {

    private static final int NOT_DONE = 422;
    private static final int NOT_FOUND = 404;

    private final HouseDesk desk;
    private final TeamsDesk teams;
    private final PeoplePicker people;
    private final PayerPicker payers;
    private final Pages pages;

    TeamsResource(HouseDesk desk, TeamsDesk teams, PeoplePicker people, PayerPicker payers, Pages pages) {
        this.desk = desk;
        this.teams = teams;
        this.people = people;
        this.payers = payers;
        this.pages = pages;
    }

    /** @param id of the team that was just removed or taken up again */
    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String done, @RestQuery @Nullable String id) {
        SpaceDetail space = desk.space(slug);
        var asked = teams.teams(space, false);
        var askedEnded = teams.teams(space, true);
        var book = teams.rulebook(space);
        Part<List<Team>> running = asked.part();
        List<Team> ended = askedEnded.part().or(List.of());
        var name = called(id, Stream.concat(running.or(List.of()).stream(), ended.stream()));
        var words = people.words();
        return pages.show(Templates.teams(new TeamsView(
                space.slug(),
                space.name().in(desk.language()),
                running.isHere(),
                running.or(List.of()).stream()
                        .map(team -> teams.row(team, book))
                        .toList(),
                ended.stream().map(team -> teams.ended(space, team, book)).toList(),
                switch (done == null ? "" : done) {
                    case "saved" -> words.saidTeam();
                    case "ended" -> words.saidTeamEnded(name);
                    case "restored" -> words.saidTeamBack(name);
                    default -> "";
                },
                "ended".equals(done) && id != null ? "/host/" + slug + "/teams/" + id + "/restoration" : "")));
    }

    private static String called(@Nullable String id, Stream<Team> among) {
        return among.filter(team -> team.teamId().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse("");
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
        Team team = teams.team(space, id);
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
        Team stored = teams.team(space, id);
        if (isSearching(form)) {
            return pages.show(Templates.team(view(space, id, stored, form)));
        }
        if (form.value("name").isEmpty() || form.all("members").isEmpty()) {
            return refuse(space, id, stored, form.refused(people.words().nameAndMembers()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("space", space.space());
        body.put("name", form.value("name"));
        body.put("account", form.value(PayerPicker.FIELD).isEmpty() ? null : form.value(PayerPicker.FIELD));
        body.put("members", form.all("members"));
        Answer answer = desk.api().put(ApiPath.of("teams", id), body);
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug() + "/teams?done=saved#t-" + id)
                : refuse(space, id, stored, form.refused(answer, desk.words()));
    }

    /** A name is in a search field: find it first, whatever was pressed. */
    private static boolean isSearching(Form form) {
        return !form.value("members" + Picker.SEARCH).isEmpty()
                || !form.value(PayerPicker.FIELD + Picker.SEARCH).isEmpty()
                || form.value("action").equals("find");
    }

    @POST
    @Path("/{id}/ending")
    public Response end(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> fields) {
        return turn(slug, id, "ending", "ended", Form.sent("ending", fields));
    }

    @POST
    @Path("/{id}/restoration")
    public Response restore(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> fields) {
        return turn(slug, id, "restoration", "restored", Form.sent("restoration", fields));
    }

    private Response turn(String slug, String id, String command, String said, Form form) {
        SpaceDetail space = desk.space(slug);
        Answer answer = desk.post(form, Map.of(), "teams", id, command);
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug() + "/teams", Map.of("done", said, "id", id))
                : refuse(space, id, teams.team(space, id), form.refused(answer, desk.words()));
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
        var payer = form.is("team")
                ? form.value(PayerPicker.FIELD)
                : stored == null || stored.accountId() == null ? "" : stored.accountId();
        return new TeamView(
                space.slug(),
                space.name().in(desk.language()),
                id,
                stored == null,
                stored == null ? people.words().newTeam() : people.words().teamTitle(stored.name()),
                form.filled("name", stored == null ? "" : stored.name()),
                people.of(space.space(), "members", false, members, form.value("members" + Picker.SEARCH)),
                payers.of(space.space(), stored, members, payer, form.value(PayerPicker.FIELD + Picker.SEARCH)),
                stored == null ? List.of() : teams.concerning(stored, teams.rulebook(space), false),
                form);
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {

        private Templates() {}

        static native TemplateInstance teams(TeamsView view);

        static native TemplateInstance team(TeamView view);
    }
}
