package halte.membership.accounts;

import halte.identity.Caller;
import halte.membership.database.Database;
import halte.outbox.Outbox;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of payers. */
@ApplicationScoped
public class AccountBook {

    private final Accounts accounts;
    private final Database database;
    private final Outbox outbox;

    AccountBook(Accounts accounts, Database database, Outbox outbox) {
        this.accounts = accounts;
        this.database = database;
        this.outbox = outbox;
    }

    @Transactional
    public Optional<Account> find(UUID accountId) {
        return accounts.findByIdOptional(accountId);
    }

    /** Everybody pays for themselves until somebody else does; two at once open one account. */
    @Transactional
    public void openFor(UUID person, String name, @Nullable String email, String language) {
        if (open(person, person, name, email, language) && !name.isEmpty()) {
            outbox.append(Account.of(person, person, BillingIdentity.ofPrivatePerson(name, email, language))
                    .described());
        }
    }

    /** Gives the account of somebody the name that was not known when it was opened. */
    @Transactional
    public void named(UUID accountId, String name, @Nullable String email) {
        find(accountId).filter(account -> account.identity().name().isEmpty()).ifPresent(account -> {
            account.named(name, email);
            outbox.append(account.described());
        });
    }

    /**
     * The owner changes their own; the coordinator any, and may open one.
     *
     * @throws Refusal NOT_FOUND to everybody else
     */
    @Transactional
    public Account describe(UUID accountId, AccountRequest request, Caller caller) {
        var known = accounts.findById(accountId);
        boolean own = known != null && known.isOwnedBy(caller.personId());
        if (!own && !caller.isCoordinator()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return store(accountId, known, request, caller.language());
    }

    /** For the import: the caller was checked. */
    @Transactional
    public Account put(UUID accountId, AccountRequest request) {
        return store(accountId, accounts.findById(accountId), request, "fr");
    }

    /** An account that was brought in before its owner: whoever has its id may change it. */
    @Transactional
    public void ownedBy(UUID person) {
        find(person).ifPresent(account -> account.ownedBy(person));
    }

    private Account store(UUID accountId, @Nullable Account known, AccountRequest request, String language) {
        var identity =
                request.identity(known == null ? language : known.identity().language());
        identity.check(language);
        if (known != null && known.identity().equals(identity)) {
            return known;
        }
        var account = known == null ? opened(accountId, language) : known;
        account.describe(identity);
        accounts.flush();
        outbox.append(account.described());
        return account;
    }

    private Account opened(UUID accountId, String language) {
        open(accountId, null, "", null, language);
        return Objects.requireNonNull(accounts.findById(accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Two at once open one account. */
    private boolean open(UUID accountId, @Nullable UUID owner, String name, @Nullable String email, String language) {
        return database.update(
                        "insert into account (account_id, owner_person_id, kind, name, email, language, country,"
                                + " version) values (?, ?, 'PRIVATE_PERSON', ?, ?, ?, 'BE', 0) on conflict do nothing",
                        accountId,
                        owner,
                        name,
                        email,
                        language)
                == 1;
    }
}
