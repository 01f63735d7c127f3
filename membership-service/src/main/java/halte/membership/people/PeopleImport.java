package halte.membership.people;

import halte.identity.Caller;
import halte.membership.MembershipProblem;
import halte.membership.accounts.AccountBook;
import halte.membership.accounts.AccountRequest;
import halte.membership.spaces.SpaceDirectory;
import halte.outbox.Outbox;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People as they change themselves, and as the coordinator brings them in. */
@ApplicationScoped
class PeopleImport {

    private final Acquaintance acquaintance;
    private final People people;
    private final AccountBook accounts;
    private final SpaceDirectory spaces;
    private final Outbox outbox;

    PeopleImport(Acquaintance acquaintance, People people, AccountBook accounts, SpaceDirectory spaces, Outbox outbox) {
        this.acquaintance = acquaintance;
        this.people = people;
        this.accounts = accounts;
        this.spaces = spaces;
        this.outbox = outbox;
    }

    @Transactional
    public Person prefer(Caller caller, @Nullable String language, @Nullable String homeSpace) {
        if (homeSpace != null) {
            requireSpace(homeSpace);
        }
        var person = acquaintance.meet(caller);
        if (person.prefer(language, homeSpace)) {
            outbox.append(person.described());
        }
        return person;
    }

    @Transactional
    public Person put(UUID personId, PersonRequest request) {
        acquaintance.heardOf(personId);
        var person = Objects.requireNonNull(people.findById(personId));
        if (person.describe(request, payer(personId, request))) {
            outbox.append(person.described());
            accounts.named(person.accountId(), person.name(), person.email());
        }
        return person;
    }

    @Transactional
    public void putAll(List<AccountRequest> payers, List<PersonRequest> persons) {
        payers.forEach(payer -> accounts.put(Objects.requireNonNull(payer.accountId()), payer));
        persons.forEach(person -> put(Objects.requireNonNull(person.personId()), person));
    }

    private UUID payer(UUID personId, PersonRequest request) {
        if (request.accountId() == null || request.accountId().equals(personId)) {
            accounts.ownedBy(personId);
            return personId;
        }
        if (accounts.find(request.accountId()).isEmpty()) {
            throw new Refusal(MembershipProblem.ACCOUNT_UNKNOWN)
                    .with("accountId", request.accountId().toString());
        }
        return request.accountId();
    }

    private void requireSpace(String space) {
        if (spaces.find(space).isEmpty()) {
            throw new Refusal(MembershipProblem.SPACE_UNKNOWN);
        }
    }
}
