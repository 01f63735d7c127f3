package halte.membership.teams;

import halte.contracts.membership.TeamDescribedV1;
import halte.identity.Caller;
import halte.membership.MembershipProblem;
import halte.membership.NetworkTime;
import halte.membership.database.Database;
import halte.membership.people.Acquaintance;
import halte.membership.spaces.SpaceDirectory;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Describes teams; the description says who belongs to it, and whoever it leaves out has left. */
@ApplicationScoped
class Teams {

    private final Database database;
    private final Acquaintance acquaintance;
    private final SpaceDirectory spaces;
    private final Outbox outbox;
    private final NetworkTime time;

    Teams(Database database, Acquaintance acquaintance, SpaceDirectory spaces, Outbox outbox, NetworkTime time) {
        this.database = database;
        this.acquaintance = acquaintance;
        this.spaces = spaces;
        this.outbox = outbox;
        this.time = time;
    }

    @Transactional
    public TeamView describe(UUID teamId, TeamRequest request, Caller host) {
        host.requireHost(request.space(), spaces.required(request.space()).operator());
        refuseStrangers(request.members());
        var account = request.account() == null ? accountOf(request.members().get(0)) : known(request);
        int stored = database.update(
                "insert into team (team_id, space, account_id, name, created_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (team_id) do update set name = excluded.name, account_id = excluded.account_id"
                        + " where team.space = excluded.space",
                teamId,
                request.space(),
                account,
                request.name().strip(),
                time.now());
        if (stored == 0) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        keepMembers(teamId, request.members());
        outbox.append(new TeamDescribedV1(teamId, account, request.name().strip(), List.copyOf(request.members())));
        return one(teamId);
    }

    @Transactional
    public List<TeamView> at(String space, Caller host) {
        host.requireHost(space, spaces.required(space).operator());
        return teams("where t.space = ? order by t.name limit 500", space);
    }

    @Transactional
    public List<TeamView> own(UUID person) {
        return teams(
                "where t.team_id in (select team_id from team_member where person_id = ? and left_at is null)"
                        + " order by t.name",
                person);
    }

    private TeamView one(UUID teamId) {
        return teams("where t.team_id = ?", teamId).get(0);
    }

    /** The database shows a host only people of their spaces. */
    private void refuseStrangers(List<UUID> members) {
        for (var member : members) {
            if (acquaintance.find(member) == null) {
                throw new Refusal(MembershipProblem.PERSON_UNKNOWN);
            }
        }
    }

    private UUID accountOf(UUID person) {
        var found = acquaintance.find(person);
        if (found == null) {
            throw new Refusal(MembershipProblem.PERSON_UNKNOWN);
        }
        return found.accountId();
    }

    private UUID known(TeamRequest request) {
        return database
                .query(
                        "select account_id from account where account_id = ?",
                        row -> Database.uuid(row, "account_id"),
                        request.account())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(MembershipProblem.ACCOUNT_UNKNOWN));
    }

    private void keepMembers(UUID teamId, List<UUID> members) {
        var ids = members.toArray(UUID[]::new);
        database.update(
                "update team_member set left_at = ? where team_id = ? and left_at is null and not person_id = any (?)",
                time.now(),
                teamId,
                ids);
        database.update(
                "insert into team_member (team_id, person_id, joined_at)"
                        + " select distinct ?::uuid, p, ?::timestamptz from unnest(?) as p"
                        + " on conflict (team_id, person_id) do update set left_at = null",
                teamId,
                time.now(),
                ids);
    }

    private List<TeamView> teams(String which, Object value) {
        var heads = database.query(
                "select t.team_id, t.space, t.account_id, t.name from team t " + which, Teams::head, value);
        return heads.stream()
                .map(team -> new TeamView(
                        team.teamId(), team.space(), team.accountId(), team.name(), membersOf(team.teamId())))
                .toList();
    }

    private List<TeamView.TeamMember> membersOf(UUID teamId) {
        return database.query(
                "select m.person_id, coalesce(p.name, '') as name from team_member m"
                        + " left join person p using (person_id)"
                        + " where m.team_id = ? and m.left_at is null order by p.name",
                row -> new TeamView.TeamMember(Database.uuid(row, "person_id"), row.getString("name")),
                teamId);
    }

    private static TeamView head(ResultSet row) throws SQLException {
        return new TeamView(
                Database.uuid(row, "team_id"),
                row.getString("space"),
                Database.uuid(row, "account_id"),
                row.getString("name"),
                List.of());
    }
}
