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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Validates, takes back and gives back; a host does so for people their space knows, at their own spaces. */
@ApplicationScoped
class Trainings {

    private final Database database;
    private final TrainingList list;
    private final Acquaintance acquaintance;
    private final SpaceDirectory spaces;
    private final Outbox outbox;
    private final NetworkTime time;

    Trainings(
            Database database,
            TrainingList list,
            Acquaintance acquaintance,
            SpaceDirectory spaces,
            Outbox outbox,
            NetworkTime time) {
        this.database = database;
        this.list = list;
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
        var id = UUID.randomUUID();
        database.update(
                "update training_validation set revoked_at = ?, revoked_by = ?, replaced_by = ?"
                        + " where person_id = ? and training = ? and space = ? and revoked_at is null",
                time.now(),
                host.personId(),
                id,
                request.person(),
                request.training(),
                request.space());
        var view = new TrainingView(
                id,
                request.person(),
                person.name(),
                request.training(),
                request.space(),
                time.today(),
                request.validUntil(),
                null,
                null);
        store(view, host);
        return view;
    }

    @Transactional
    public void revoke(UUID id, @Nullable String reason, Caller host) {
        var view = mine(id, false, host);
        database.update(
                "update training_validation set revoked_at = ?, revoked_by = ?, revoked_reason = ?"
                        + " where validation_id = ?",
                time.now(),
                host.personId(),
                reason == null || reason.isBlank() ? null : reason.strip(),
                id);
        outbox.append(told(view, false));
    }

    /** A new row with the days of the old one, so that who took it back and who gave it back both stay on record. */
    @Transactional
    public TrainingView restore(UUID id, Caller host) {
        var old = mine(id, true, host);
        var again = new TrainingView(
                UUID.randomUUID(),
                old.personId(),
                old.name(),
                old.training(),
                old.space(),
                old.validatedOn(),
                old.validUntil(),
                null,
                null);
        database.update(
                "update training_validation set revoked_at = coalesce(revoked_at, ?), revoked_by = coalesce(revoked_by, ?),"
                        + " replaced_by = ? where validation_id = ? or (person_id = ? and training = ? and space = ?"
                        + " and revoked_at is null)",
                time.now(),
                host.personId(),
                again.validationId(),
                id,
                old.personId(),
                old.training(),
                old.space());
        store(again, host);
        return again;
    }

    /** @throws Refusal NOT_FOUND also where the caller is no host */
    private TrainingView mine(UUID id, boolean withdrawn, Caller host) {
        var view = list.locked(id, withdrawn).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        host.requireHost(view.space(), spaces.required(view.space()).operator());
        return view;
    }

    private void store(TrainingView view, Caller host) {
        database.update(
                "insert into training_validation (validation_id, person_id, training, space, validated_on,"
                        + " valid_until, validated_by) values (?, ?, ?, ?, ?, ?, ?)",
                view.validationId(),
                view.personId(),
                view.training(),
                view.space(),
                view.validatedOn(),
                view.validUntil(),
                host.personId());
        outbox.append(told(view, true));
    }

    static TrainingValidatedV1 told(TrainingView view, boolean valid) {
        return new TrainingValidatedV1(
                view.personId(), view.training(), view.space(), view.validatedOn(), view.validUntil(), valid);
    }
}
