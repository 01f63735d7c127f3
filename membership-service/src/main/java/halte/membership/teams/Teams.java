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

/** Describes teams; the description says who belongs to it, and whoever it leaves out has left. A team that ended can be taken up again. */
@ApplicationScoped
class Teams {

    private static final String TEAMS = "select t.team_id, t.space, t.account_id, a.name as payer, t.name, e.ended_at"
            + " from team t left join account a using (account_id)"
            + " left join team_ending e on e.team_id = t.team_id and e.restored_at is null ";
    private static final String RUNNING = "e.ended_at is null";
    private static final String ENDED = "e.ended_at is not null";

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

    /** @param request without a payer: who paid before, or the first member of a new team */
    @Transactional
    public TeamView describe(UUID teamId, TeamRequest request, Caller host) {
        host.requireHost(request.space(), spaces.required(request.space()).operator());
        refuseStrangers(request.members());
        var account = payer(teamId, request);
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
        var team = one(teamId);
        if (team.endedAt() != null) {
            throw new Refusal(MembershipProblem.TEAM_ENDED);
        }
        keepMembers(teamId, request.members());
        return told(one(teamId));
    }

    /** Nobody belongs to it any more; who did stays on record. Ended twice, it ended once. */
    @Transactional
    public TeamView end(UUID teamId, Caller host) {
        if (mine(teamId, host).endedAt() != null) {
            return one(teamId);
        }
        database.update(
                "insert into team_ending (team_id, ended_at, ended_by) values (?, ?, ?)",
                teamId,
                time.now(),
                host.personId());
        return told(one(teamId));
    }

    /** With those who belonged to it when it ended. */
    @Transactional
    public TeamView restore(UUID teamId, Caller host) {
        if (mine(teamId, host).endedAt() == null) {
            return one(teamId);
        }
        database.update(
                "update team_ending set restored_at = ?, restored_by = ? where team_id = ? and restored_at is null",
                time.now(),
                host.personId(),
                teamId);
        return told(one(teamId));
    }

    /** Locked. @throws Refusal NOT_FOUND also where the caller is no host */
    private TeamView mine(UUID teamId, Caller host) {
        var space = database
                .query("select space from team where team_id = ? for update", row -> row.getString("space"), teamId)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        if (!host.isHostOf(space) && !host.isManagerOf(spaces.required(space).operator())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return one(teamId);
    }

    /** Others hear of a team that ended as of one without members. */
    private TeamView told(TeamView team) {
        var members = team.endedAt() != null
                ? List.<UUID>of()
                : team.members().stream().map(TeamView.TeamMember::personId).toList();
        outbox.append(new TeamDescribedV1(team.teamId(), team.accountId(), team.name(), members));
        return team;
    }

    @Transactional
    public List<TeamView> at(String space, boolean ended, Caller host) {
        host.requireHost(space, spaces.required(space).operator());
        return teams("where t.space = ? and " + (ended ? ENDED : RUNNING) + " order by t.name limit 500", space);
    }

    /** Those of all spaces. */
    @Transactional
    public List<TeamView> ofNetwork(boolean ended, Caller coordinator) {
        coordinator.requireCoordinator();
        return teams("where " + (ended ? ENDED : RUNNING) + " order by t.space, t.name limit 500");
    }

    @Transactional
    public List<TeamView> own(UUID person) {
        return teams(
                "where t.team_id in (select team_id from team_member where person_id = ? and left_at is null)" + " and "
                        + RUNNING + " order by t.name",
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

    private UUID payer(UUID teamId, TeamRequest request) {
        var before = database
                .query(
                        "select account_id from team where team_id = ? for update",
                        row -> Database.uuid(row, "account_id"),
                        teamId)
                .stream()
                .findFirst();
        var wanted = request.account();
        if (wanted == null) {
            return before.orElseGet(() -> accountOf(request.members().get(0)));
        }
        return before.filter(wanted::equals).orElseGet(() -> known(wanted));
    }

    private UUID accountOf(UUID person) {
        var found = acquaintance.find(person);
        if (found == null) {
            throw new Refusal(MembershipProblem.PERSON_UNKNOWN);
        }
        return found.accountId();
    }

    /** The database shows a host only accounts of people of their spaces. */
    private UUID known(UUID account) {
        return database
                .query(
                        "select account_id from account where account_id = ?",
                        row -> Database.uuid(row, "account_id"),
                        account)
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

    private List<TeamView> teams(String which, Object... values) {
        return database.query(TEAMS + which, Teams::head, values).stream()
                .map(team -> team.with(membersOf(team.teamId())))
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
                row.getString("payer"),
                row.getString("name"),
                List.of(),
                Database.instantOrNull(row, "ended_at"));
    }
}
