package halte.gateway.web.people;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.HouseDesk;
import halte.gateway.web.people.TrainingAnswers.Member;
import halte.gateway.web.people.TrainingAnswers.Team;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Asks for teams and for what names them, and puts both into rows. */
@ApplicationScoped
class TeamsDesk {

    private final HouseDesk desk;
    private final PeoplePicker people;

    TeamsDesk(HouseDesk desk, PeoplePicker people) {
        this.desk = desk;
        this.people = people;
    }

    /** Rules and quotas of a space, as far as they answer. */
    record Rulebook(List<JsonNode> rules, List<JsonNode> quotas) {}

    Rulebook rulebook(SpaceDetail space) {
        var rules = tree("booking-rules", space);
        var quotas = tree("quotas", space);
        return new Rulebook(items(rules), items(quotas));
    }

    Asked<List<Team>> teams(SpaceDetail space, boolean ended) {
        return desk.api()
                .list(ApiPath.of("teams").with("space", space.space()).with("ended", ended ? true : null), Team.class);
    }

    @Nullable
    Team team(SpaceDetail space, String id) {
        return teams(space, false).part().or(List.of()).stream()
                .filter(team -> team.teamId().equals(id))
                .findFirst()
                .orElse(null);
    }

    TeamsView.Row row(Team team, Rulebook book) {
        var words = people.words();
        int count = team.all().size();
        return new TeamsView.Row(
                team.teamId(),
                team.name(),
                count == 1 ? words.oneMember() : words.members(count),
                team.all().stream().map(this::called).toList(),
                team.payer() == null ? "" : team.payer(),
                concerning(team, book, true));
    }

    TeamsView.Ended ended(SpaceDetail space, Team team, Rulebook book) {
        var at = team.endedAt();
        return new TeamsView.Ended(
                team.teamId(),
                team.name(),
                at == null ? "" : people.words().endedOn(desk.formats(space).date(at)),
                concerning(team, book, false));
    }

    /** @param shared also the limits every team shares, whatever its name */
    List<String> concerning(Team team, Rulebook book, boolean shared) {
        var words = people.words();
        var named = new ArrayList<String>();
        book.quotas().stream()
                .filter(quota -> names(quota, team) || (shared && isForAll(quota)))
                .forEach(quota -> named.add(words.sharedLimit(quota.path("name").asText())));
        book.rules().stream()
                .filter(rule -> names(rule, team))
                .forEach(rule -> named.add(words.byRule(rule.path("name").asText())));
        return named;
    }

    private String called(Member member) {
        return member.name().isBlank() ? people.words().unknownHere() : member.name();
    }

    private static boolean isForAll(JsonNode quota) {
        return quota.path("active").asBoolean(true)
                && quota.path("scope").path("teams").isEmpty()
                && quota.path("pool").asText().equals("TEAM");
    }

    private static boolean names(JsonNode row, Team team) {
        return row.path("active").asBoolean(true)
                && StreamSupport.stream(row.path("scope").path("teams").spliterator(), false)
                        .anyMatch(id -> id.asText().equals(team.teamId()));
    }

    private Asked<JsonNode> tree(String what, SpaceDetail space) {
        return desk.api().tree(ApiPath.of(what).with("space", space.space()));
    }

    private static List<JsonNode> items(Asked<JsonNode> asked) {
        var list = asked.part().content();
        return list == null
                ? List.of()
                : StreamSupport.stream(list.path("items").spliterator(), false).toList();
    }
}
