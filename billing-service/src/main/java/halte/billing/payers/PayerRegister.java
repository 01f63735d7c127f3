package halte.billing.payers;

import halte.contracts.membership.AccountDescribedV1;
import halte.contracts.membership.PersonDescribedV1;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The payers as the other features look them up; what is not yet described is simply not there. */
@ApplicationScoped
public class PayerRegister {

    private final Payers payers;

    PayerRegister(Payers payers) {
        this.payers = payers;
    }

    @Transactional
    public Optional<Payer> find(UUID accountId) {
        return payers.findByIdOptional(accountId);
    }

    @Transactional
    public Map<UUID, Payer> find(Collection<UUID> accounts) {
        return payers.list("accountId in ?1", accounts).stream()
                .collect(Collectors.toMap(Payer::accountId, Function.identity()));
    }

    /** Who pays for a person; a person nobody described pays for themselves. */
    @Transactional
    @SuppressWarnings("unchecked")
    public UUID accountOf(UUID personId) {
        var found = payers.getEntityManager()
                .createNativeQuery("select account_id from payer_person where person_id = ?1", UUID.class)
                .setParameter(1, personId)
                .getResultStream();
        return (UUID) found.findFirst().orElse(personId);
    }

    /** The same for many; whoever is not described yet is not in the answer. */
    @Transactional
    @SuppressWarnings("unchecked")
    public Map<UUID, UUID> accountsOf(Collection<UUID> people) {
        List<Object[]> rows = payers.getEntityManager()
                .createNativeQuery(
                        "select person_id, account_id from payer_person where person_id in (?1)", Object[].class)
                .setParameter(1, people)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    @Transactional
    public void describe(AccountDescribedV1 account, Instant at) {
        payers.describe(account, at);
    }

    @Transactional
    public void describe(PersonDescribedV1 person, Instant at) {
        payers.describe(person, at);
    }
}
