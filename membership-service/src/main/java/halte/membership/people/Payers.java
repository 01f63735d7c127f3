package halte.membership.people;

import halte.membership.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who pays for a person, read under the row lock of the person: whatever weighs rights for somebody takes it first,
 * so that it is done by one at a time.
 */
@ApplicationScoped
public class Payers {

    private static final String LOCK = "select person_id, account_id from person where person_id = any (?)"
            + " order by person_id for no key update";

    private record Payer(UUID person, UUID account) {}

    private final Database database;

    Payers(Database database) {
        this.database = database;
    }

    /**
     * @throws IllegalStateException when nobody has heard of the person
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID lock(UUID person) {
        var account = lock(List.of(person)).get(person);
        if (account == null) {
            throw new IllegalStateException("A person (%s) is not known.".formatted(person));
        }
        return account;
    }

    /** Always in one order, so that two batches wait for each other instead of blocking each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, UUID> lock(Collection<UUID> persons) {
        return database
                .query(
                        LOCK,
                        row -> new Payer(Database.uuid(row, "person_id"), Database.uuid(row, "account_id")),
                        (Object) persons.toArray(UUID[]::new))
                .stream()
                .collect(Collectors.toMap(Payer::person, Payer::account));
    }
}
