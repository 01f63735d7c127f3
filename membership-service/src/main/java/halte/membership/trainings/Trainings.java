package halte.membership.trainings;

import halte.contracts.membership.TrainingValidatedV1;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Validates, lists and takes back; a host does so for people their space knows, at their own spaces. */
@ApplicationScoped
class Trainings {

    private static final String VIEW = "select v.validation_id, v.person_id, p.name, v.training, v.space,"
            + " v.validated_on, v.valid_until from training_validation v join person p using (person_id)"
            + " where v.revoked_at is null and (v.valid_until is null or v.valid_until >= ?)";

    private final Database database;
    private final Acquaintance acquaintance;
    private final SpaceDirectory spaces;
    private final Outbox outbox;
    private final NetworkTime time;

    Trainings(Database database, Acquaintance acquaintance, SpaceDirectory spaces, Outbox outbox, NetworkTime time) {
        this.database = database;
        this.acquaintance = acquaintance;
        this.spaces = spaces;
        this.outbox = outbox;
        this.time = time;
    }

    /** A validation that is in force already is replaced by this one. */
    @Transactional
    public TrainingView validate(TrainingRequest request, Caller host) {
        host.requireHost(request.space(), spaces.required(request.space()).operator());
        if (request.validUntil() != null && request.validUntil().isBefore(time.today())) {
            throw new Refusal(MembershipProblem.STARTS_IN_THE_PAST);
        }
        var person = acquaintance.find(request.person());
        if (person == null) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        database.update(
                "update training_validation set revoked_at = ?, revoked_by = ?"
                        + " where person_id = ? and training = ? and space = ? and revoked_at is null",
                time.now(),
                host.personId(),
                request.person(),
                request.training(),
                request.space());
        var id = UUID.randomUUID();
        database.update(
                "insert into training_validation (validation_id, person_id, training, space, validated_on,"
                        + " valid_until, validated_by) values (?, ?, ?, ?, ?, ?, ?)",
                id,
                request.person(),
                request.training(),
                request.space(),
                time.today(),
                request.validUntil(),
                host.personId());
        var view = new TrainingView(
                id,
                request.person(),
                person.name(),
                request.training(),
                request.space(),
                time.today(),
                request.validUntil());
        outbox.append(told(view, true));
        return view;
    }

    @Transactional
    public void revoke(UUID id, Caller host) {
        var view =
                database
                        .query(VIEW + " and v.validation_id = ? for update of v", Trainings::view, LocalDate.EPOCH, id)
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        host.requireHost(view.space(), spaces.required(view.space()).operator());
        database.update(
                "update training_validation set revoked_at = ?, revoked_by = ? where validation_id = ?",
                time.now(),
                host.personId(),
                id);
        outbox.append(told(view, false));
    }

    @Transactional
    public List<TrainingView> own(UUID person) {
        return database.query(VIEW + " and v.person_id = ? order by v.training", Trainings::view, time.today(), person);
    }

    @Transactional
    public List<TrainingView> at(String space, @Nullable UUID person, Caller host) {
        host.requireHost(space, spaces.required(space).operator());
        return database.query(
                VIEW
                        + " and v.space = ? and (?::uuid is null or v.person_id = ?) order by p.name, v.training limit 500",
                Trainings::view,
                time.today(),
                space,
                person,
                person);
    }

    private static TrainingValidatedV1 told(TrainingView view, boolean valid) {
        return new TrainingValidatedV1(
                view.personId(), view.training(), view.space(), view.validatedOn(), view.validUntil(), valid);
    }

    private static TrainingView view(ResultSet row) throws SQLException {
        return new TrainingView(
                Database.uuid(row, "validation_id"),
                Database.uuid(row, "person_id"),
                row.getString("name"),
                row.getString("training"),
                row.getString("space"),
                Database.date(row, "validated_on"),
                Database.dateOrNull(row, "valid_until"));
    }
}
