package halte.membership.trainings;

import halte.contracts.membership.TrainingValidatedV1;
import halte.identity.Caller;
import halte.membership.MembershipProblem;
import halte.membership.NetworkTime;
import halte.membership.database.Database;
import halte.membership.people.Acquaintance;
import halte.membership.spaces.SpaceDirectory;
import halte.outbox.Outbox;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Validations from before Halte; whoever holds one already keeps it as it is. */
@ApplicationScoped
class TrainingImport {

    private final Database database;
    private final Acquaintance acquaintance;
    private final SpaceDirectory spaces;
    private final Outbox outbox;
    private final NetworkTime time;

    TrainingImport(
            Database database, Acquaintance acquaintance, SpaceDirectory spaces, Outbox outbox, NetworkTime time) {
        this.database = database;
        this.acquaintance = acquaintance;
        this.spaces = spaces;
        this.outbox = outbox;
        this.time = time;
    }

    record Imported(UUID importId, int trainings) {}

    @Transactional
    public Imported run(UUID importId, List<PastValidation> past, Caller coordinator) {
        int taken = 0;
        for (int i = 0; i < past.size(); i++) {
            var id = UUID.nameUUIDFromBytes((importId + "#" + i).getBytes(StandardCharsets.UTF_8));
            taken += take(id, past.get(i), coordinator);
        }
        return new Imported(importId, taken);
    }

    private int take(UUID id, PastValidation past, Caller coordinator) {
        spaces.required(past.space());
        if (acquaintance.find(past.personId()) == null) {
            throw new Refusal(MembershipProblem.PERSON_UNKNOWN)
                    .with("personId", past.personId().toString());
        }
        if (past.validatedOn().isAfter(time.today())) {
            throw new Refusal(MembershipProblem.STARTS_TOO_LATE);
        }
        int stored = database.update(
                "insert into training_validation (validation_id, person_id, training, space, validated_on,"
                        + " valid_until, validated_by) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                id,
                past.personId(),
                past.training(),
                past.space(),
                past.validatedOn(),
                past.validUntil(),
                coordinator.personId());
        if (stored == 1) {
            outbox.append(new TrainingValidatedV1(
                    past.personId(), past.training(), past.space(), past.validatedOn(), past.validUntil(), true));
        }
        return stored;
    }
}
