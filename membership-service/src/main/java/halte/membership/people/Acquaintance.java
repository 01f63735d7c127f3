package halte.membership.people;

import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.HistoryImportedV1;
import halte.contracts.booking.PastUse;
import halte.contracts.booking.PresenceCheckedInV1;
import halte.identity.Caller;
import halte.membership.NetworkTime;
import halte.membership.accounts.AccountBook;
import halte.membership.database.Database;
import halte.outbox.Outbox;
import halte.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How people come to be known; every way leads to the same person. */
@ApplicationScoped
public class Acquaintance {

    private final People people;
    private final SeenAt seenAt;
    private final AccountBook accounts;
    private final Database database;
    private final Outbox outbox;
    private final NetworkTime time;

    Acquaintance(
            People people, SeenAt seenAt, AccountBook accounts, Database database, Outbox outbox, NetworkTime time) {
        this.people = people;
        this.seenAt = seenAt;
        this.accounts = accounts;
        this.database = database;
        this.outbox = outbox;
        this.time = time;
    }

    /** Somebody signed in; the token says who they are. */
    @Transactional
    public Person meet(Caller caller) {
        var known = people.findById(caller.personId());
        if (known != null && known.isAs(caller.name(), caller.email())) {
            return known;
        }
        meetFirst(caller.personId(), caller.name(), caller.email(), caller.language());
        var person = people.findById(caller.personId(), LockModeType.PESSIMISTIC_WRITE);
        if (person.signedIn(caller.name(), caller.email())) {
            outbox.append(person.described());
            accounts.named(person.accountId(), person.name(), person.email());
        }
        return person;
    }

    /** A fact names a person; nothing else is known of them yet. */
    @Transactional
    public void heardOf(UUID person) {
        meetFirst(person, "", null, Language.DEFAULT);
    }

    /** The same for many, always in one order. */
    @Transactional
    public void heardOf(Set<UUID> persons) {
        var strangers = new TreeSet<>(persons);
        strangers.removeAll(known(persons));
        strangers.forEach(this::heardOf);
    }

    @Transactional
    public void booked(UUID person, String space, LocalDate day) {
        heardOf(person);
        seenAt.came(person, space, day);
    }

    /** The people are known. */
    @Transactional
    public void booked(Collection<BookingConfirmedV1> facts) {
        seenAt.came(facts.stream()
                .map(fact -> new SeenAt.Seen(fact.personId(), fact.space(), fact.localDate()))
                .toList());
    }

    /** A host may have typed who it is. */
    @Transactional
    public void came(PresenceCheckedInV1 fact) {
        booked(fact.personId(), fact.space(), fact.localDate());
        if (fact.visitorName() != null) {
            called(fact.personId(), fact.visitorName(), fact.visitorEmail());
        }
    }

    /** Everybody in a batch of past uses. */
    @Transactional
    public void used(HistoryImportedV1 fact) {
        Map<UUID, LocalDate> lastDays = new HashMap<>();
        for (PastUse use : fact.uses()) {
            lastDays.merge(use.personId(), use.localDate(), (a, b) -> a.isAfter(b) ? a : b);
        }
        heardOf(lastDays.keySet());
        seenAt.came(lastDays, fact.space());
    }

    /** A host sells to somebody who never came before. */
    @Transactional
    public Person introduce(UUID person, String space, String name, @Nullable String email, String language) {
        seenAt.belongs(person, space);
        meetFirst(person, "", null, language);
        called(person, name, email);
        return people.findById(person);
    }

    /** Holds a right there from now on. */
    @Transactional
    public void belongs(UUID person, String space) {
        seenAt.belongs(person, space);
    }

    @Transactional
    public @Nullable Person find(UUID person) {
        return people.findById(person);
    }

    private void called(UUID personId, String name, @Nullable String email) {
        var person = people.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        if (person.calledByHost(name, email)) {
            outbox.append(person.described());
            accounts.named(person.accountId(), person.name(), person.email());
        }
    }

    private Set<UUID> known(Set<UUID> persons) {
        return Set.copyOf(database.query(
                "select person_id from person where person_id = any (?)",
                row -> Database.uuid(row, "person_id"),
                (Object) persons.toArray(UUID[]::new)));
    }

    /** Two at once meet one person. */
    private void meetFirst(UUID person, String name, @Nullable String email, String language) {
        if (!known(Set.of(person)).isEmpty()) {
            return;
        }
        accounts.openFor(person, name, email, language);
        database.update(
                "insert into person (person_id, name, email, language, account_id, has_login, created_at, version)"
                        + " values (?, '', ?, ?, ?, false, ?, 0) on conflict do nothing",
                person,
                email,
                language,
                person,
                time.now());
    }
}
