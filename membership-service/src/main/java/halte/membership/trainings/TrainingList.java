package halte.membership.trainings;

import halte.identity.Caller;
import halte.membership.NetworkTime;
import halte.membership.database.Database;
import halte.membership.spaces.SpaceDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads validations: one's own, or those of a space one hosts. */
@ApplicationScoped
class TrainingList {

    private static final Duration OF_LATE = Duration.ofDays(60);
    private static final String VIEW = "select v.validation_id, v.person_id, p.name, v.training, v.space,"
            + " v.validated_on, v.valid_until, v.revoked_at, v.revoked_reason"
            + " from training_validation v join person p using (person_id) where ";
    private static final String IN_FORCE =
            "v.revoked_at is null and (v.valid_until is null or v.valid_until >= ?::date)";
    private static final String OF_SPACE =
            " and v.space = ? and (?::uuid is null or v.person_id = ?) order by p.name, v.training limit 500";
    private static final String WITHDRAWN = "v.revoked_at >= ? and v.replaced_by is null and not exists"
            + " (select 1 from training_validation n where n.person_id = v.person_id and n.training = v.training"
            + " and n.space = v.space and (n.revoked_at is null"
            + " or (n.revoked_at > v.revoked_at and n.replaced_by is null)))";

    private final Database database;
    private final SpaceDirectory spaces;
    private final NetworkTime time;

    TrainingList(Database database, SpaceDirectory spaces, NetworkTime time) {
        this.database = database;
        this.spaces = spaces;
        this.time = time;
    }

    @Transactional
    public List<TrainingView> own(UUID person) {
        return database.query(
                VIEW + IN_FORCE + " and v.person_id = ? order by v.training", TrainingList::view, time.today(), person);
    }

    @Transactional
    public List<TrainingView> at(String space, @Nullable UUID person, Caller host) {
        host.requireHost(space, spaces.required(space).operator());
        return database.query(VIEW + IN_FORCE + OF_SPACE, TrainingList::view, time.today(), space, person, person);
    }

    /** What was withdrawn of late and not given again. */
    @Transactional
    public List<TrainingView> withdrawnAt(String space, @Nullable UUID person, Caller host) {
        host.requireHost(space, spaces.required(space).operator());
        return database.query(
                VIEW + WITHDRAWN + OF_SPACE, TrainingList::view, time.now().minus(OF_LATE), space, person, person);
    }

    /** Held until the transaction ends. @param withdrawn else in force */
    Optional<TrainingView> locked(UUID id, boolean withdrawn) {
        var state = withdrawn ? "v.revoked_at is not null and v.replaced_by is null" : "v.revoked_at is null";
        return database
                .query(VIEW + state + " and v.validation_id = ? for update of v", TrainingList::view, id)
                .stream()
                .findFirst();
    }

    private static TrainingView view(ResultSet row) throws SQLException {
        return new TrainingView(
                Database.uuid(row, "validation_id"),
                Database.uuid(row, "person_id"),
                row.getString("name"),
                row.getString("training"),
                row.getString("space"),
                Database.date(row, "validated_on"),
                Database.dateOrNull(row, "valid_until"),
                Database.instantOrNull(row, "revoked_at"),
                row.getString("revoked_reason"));
    }
}
