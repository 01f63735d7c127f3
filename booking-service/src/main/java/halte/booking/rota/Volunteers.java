package halte.booking.rota;

import halte.booking.database.Database;
import halte.booking.database.Sight;
import halte.booking.people.People;
import halte.booking.structure.Space;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may keep a space open; its hosts keep the list. */
@ApplicationScoped
class Volunteers {

    private static final Text UNKNOWN = Text.of(
            "Personne n’est connu sous cette adresse. Cette personne doit d’abord avoir un compte.",
            "Niemand is bekend op dit adres. Die persoon moet eerst een account hebben.",
            "Unter dieser Adresse ist niemand bekannt. Die Person braucht zuerst ein Konto.",
            "Nobody is known under this address. That person needs an account first.");

    private final Database database;
    private final Sight sight;
    private final People people;
    private final Clock clock;

    Volunteers(Database database, Sight sight, People people, Clock clock) {
        this.database = database;
        this.sight = sight;
        this.people = people;
        this.clock = clock;
    }

    record Volunteer(UUID personId, String name) {}

    @Transactional
    public List<Volunteer> of(Space space, Caller caller) {
        caller.requireHost(space.space(), space.operator());
        return database.list(
                "select person_id, name from volunteer where space_id = ? order by name, person_id",
                row -> new Volunteer(row.uuid("person_id"), row.text("name")),
                space.id());
    }

    @Transactional
    public Volunteer add(Space space, Someone someone, Caller caller) {
        caller.requireHost(space.space(), space.operator());
        var person = known(someone);
        database.update(
                "insert into volunteer (space_id, space, operator, person_id, name, since) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (space_id, person_id) do update set name = excluded.name",
                space.id(),
                space.space(),
                space.operator(),
                person.personId(),
                person.name(),
                clock.instant());
        return person;
    }

    @Transactional
    public void remove(Space space, UUID person, Caller caller) {
        caller.requireHost(space.space(), space.operator());
        if (database.update("delete from volunteer where space_id = ? and person_id = ?", space.id(), person) == 0) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
    }

    /** Codes of the spaces in which this person volunteers. */
    Set<String> spacesOf(UUID person) {
        return Set.copyOf(
                database.list("select space from volunteer where person_id = ?", row -> row.text("space"), person));
    }

    /** Everybody who may keep that space open; a volunteer who withdraws does not see the list, so it is looked at. */
    List<UUID> in(String space) {
        return sight.ofEverything(() -> database.list(
                "select person_id from volunteer where space = ? order by person_id",
                row -> row.uuid("person_id"),
                space));
    }

    /** @throws Refusal NOT_FOUND */
    Volunteer known(Someone someone) {
        var found = someone.personId() != null
                ? people.byId(someone.personId())
                : people.byEmail(String.valueOf(someone.email()));
        return found.map(person -> new Volunteer(person.personId(), person.name()))
                .or(() -> Optional.ofNullable(someone.personId())
                        .filter(id -> someone.name() != null && !someone.name().isBlank())
                        .map(id -> new Volunteer(id, String.valueOf(someone.name()))))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, UNKNOWN));
    }
}
