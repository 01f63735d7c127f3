package halte.booking.rule;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.database.Sight;
import halte.contracts.membership.MembershipStartedV1;
import halte.contracts.membership.TeamDescribedV1;
import halte.contracts.membership.TrainingValidatedV1;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds which plan, belongs to which team and was trained for what, as membership-service told it. */
@ApplicationScoped
class Standing {

    private static final String OF_PERSON =
            "select 'PLAN' as what, plan as code, null::uuid as team, starts_on, ends_on, badge, valid_at from"
                    + " plan_holder where person_id = ? union all select 'TRAINING', training, null, validated_on,"
                    + " valid_until, false, null from training where person_id = ? and valid union all select 'TEAM',"
                    + " null, team_id, null, null, false, null from team_member where person_id = ? union all select"
                    + " 'LOGIN', null, null, null, null, false, null from person where person_id = ? and has_login";

    private static final String OF_MANY =
            "select person_id, 'PLAN' as what, plan as code, null::uuid as team, starts_on, ends_on, badge, valid_at"
                    + " from plan_holder where person_id = any(?) union all select person_id, 'TRAINING', training,"
                    + " null, validated_on, valid_until, false, null from training where person_id = any(?) and valid"
                    + " union all select person_id, 'TEAM', null, team_id, null, null, false, null from team_member"
                    + " where person_id = any(?) union all select person_id, 'LOGIN', null, null, null, null, false,"
                    + " null from person where person_id = any(?) and has_login";

    private final Database database;
    private final Sight sight;

    Standing(Database database, Sight sight) {
        this.database = database;
        this.sight = sight;
    }

    /** Looks as the system, because staff may book for who was never there before. */
    PersonFacts of(UUID person) {
        return sight.ofEverything(() -> read(person));
    }

    private record Line(String what, PersonFacts.@Nullable Dated dated, UUID team, Keys.@Nullable Badge badge) {}

    /** On the current connection, which has to see everything. */
    PersonFacts read(UUID person) {
        return facts(database.list(OF_PERSON, Standing::line, person, person, person, person));
    }

    private static PersonFacts facts(List<Line> lines) {
        var teams = new HashSet<UUID>();
        lines.stream().filter(line -> "TEAM".equals(line.what())).forEach(line -> teams.add(line.team()));
        return new PersonFacts(
                lines.stream().anyMatch(line -> "LOGIN".equals(line.what())),
                dated(lines, "PLAN"),
                teams,
                dated(lines, "TRAINING"),
                Keys.of(lines.stream().map(Line::badge).filter(Objects::nonNull).toList()));
    }

    /** The same for many at once. */
    Map<UUID, PersonFacts> everybody(List<UUID> persons) {
        var found = new HashMap<UUID, List<Line>>();
        var many = Database.array("uuid", persons);
        database.list(
                OF_MANY,
                row -> found.computeIfAbsent(row.uuid("person_id"), id -> new ArrayList<>())
                        .add(line(row)),
                many,
                many,
                many,
                many);
        var facts = new HashMap<UUID, PersonFacts>();
        found.forEach((person, lines) -> facts.put(person, facts(lines)));
        return facts;
    }

    private static List<PersonFacts.Dated> dated(List<Line> lines, String what) {
        return lines.stream()
                .filter(line -> what.equals(line.what()))
                .map(Line::dated)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Line line(Row row) throws SQLException {
        var code = row.textOrNull("code");
        var team = row.uuidOrNull("team");
        return new Line(
                row.text("what"),
                code == null ? null : new PersonFacts.Dated(code, row.date("starts_on"), row.dateOrNull("ends_on")),
                team == null ? new UUID(0, 0) : team,
                row.yes("badge") ? badge(row) : null);
    }

    private static Keys.Badge badge(Row row) throws SQLException {
        var spaces = row.textsOrNull("valid_at");
        return new Keys.Badge(
                row.date("starts_on"), row.dateOrNull("ends_on"), spaces == null ? null : Set.copyOf(spaces));
    }

    /** A fact told later wins, whatever order they arrive in. */
    void started(MembershipStartedV1 membership, Instant toldAt) {
        var access = membership.access();
        var spaces = membership.validAt();
        database.update(
                "insert into plan_holder (membership_id, person_id, plan, starts_on, ends_on, told_at, badge, valid_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (membership_id) do update set"
                        + " person_id = excluded.person_id, plan = excluded.plan, starts_on = excluded.starts_on,"
                        + " ends_on = excluded.ends_on, told_at = excluded.told_at, badge = excluded.badge,"
                        + " valid_at = excluded.valid_at where plan_holder.told_at < excluded.told_at",
                membership.membershipId(),
                membership.personId(),
                membership.plan(),
                membership.startsOn(),
                membership.endsOn(),
                toldAt,
                access == null || access.contains("BADGE"),
                spaces == null ? null : Database.array("text", spaces));
    }

    void described(TeamDescribedV1 team, Instant toldAt) {
        boolean newer = database.update(
                        "insert into team (team_id, name, told_at) values (?, ?, ?) on conflict (team_id) do update set"
                                + " name = excluded.name, told_at = excluded.told_at"
                                + " where team.told_at < excluded.told_at",
                        team.teamId(),
                        team.name(),
                        toldAt)
                == 1;
        if (newer) {
            database.update("delete from team_member where team_id = ?", team.teamId());
            database.update(
                    "insert into team_member (team_id, person_id) select distinct ?::uuid, person from unnest(?) person",
                    team.teamId(),
                    Database.array("uuid", team.members()));
        }
    }

    void validated(TrainingValidatedV1 training, Instant toldAt) {
        database.update(
                "insert into training (person_id, training, space, validated_on, valid_until, valid, told_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict (person_id, training, space) do update set"
                        + " validated_on = excluded.validated_on, valid_until = excluded.valid_until,"
                        + " valid = excluded.valid, told_at = excluded.told_at"
                        + " where training.told_at < excluded.told_at",
                training.personId(),
                training.training(),
                training.space(),
                training.validatedOn(),
                training.validUntil(),
                training.valid(),
                toldAt);
    }
}
