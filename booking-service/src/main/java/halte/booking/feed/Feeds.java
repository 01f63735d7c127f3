package halte.booking.feed;

import halte.booking.database.Database;
import halte.booking.feed.Feed.Scope;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, lists and revokes feeds. */
@ApplicationScoped
class Feeds {

    private static final int MOST = 50;
    private static final Text WHICH = Text.of(
            "Dites de quel espace ou de quelle ressource vous voulez le calendrier.",
            "Zeg van welke ruimte of van wat u de kalender wilt.",
            "Sagen Sie, von welchem Ort oder wovon Sie den Kalender möchten.",
            "Say of which space or resource you want the calendar.");
    private static final Text MANY = Text.of(
            "Vous avez déjà 50 adresses de calendrier ; révoquez-en d’abord.",
            "U hebt al 50 kalenderadressen; trek er eerst in.",
            "Sie haben schon 50 Kalenderadressen; widerrufen Sie zuerst welche.",
            "You have 50 calendar addresses already; revoke some first.");

    private final Database database;
    private final Structure structure;
    private final Clock clock;

    Feeds(Database database, Structure structure, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    /** @param secret null when this was asked before: an address is shown once */
    record Made(Feed feed, @Nullable Secret secret) {}

    /** @param id chosen by the caller: the same question twice makes one feed */
    @Transactional
    public Made make(UUID id, Scope scope, @Nullable String key, Caller caller) {
        var about = about(scope, key);
        boolean host = about.space() != null
                && (caller.isHostOf(about.space().space())
                        || caller.isManagerOf(about.space().operator()));
        if (scope == Scope.SPACE && about.space() != null) {
            caller.requireHost(about.space().space(), about.space().operator());
        }
        if (ofPerson(caller.personId()).size() >= MOST) {
            throw new Refusal(CommonProblem.INVALID_INPUT, MANY);
        }
        var secret = Secret.make();
        int made = database.update(
                "insert into calendar_feed (id, secret_hash, scope, person_id, language, space, operator, resource,"
                        + " names, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing",
                id,
                secret.hash(),
                scope,
                caller.personId(),
                caller.language(),
                about.space() == null ? null : about.space().space(),
                about.space() == null ? null : about.space().operator(),
                about.resource() == null ? null : about.resource().resource(),
                host,
                clock.instant());
        return new Made(one(id), made == 1 ? secret : null);
    }

    private record About(@Nullable Space space, @Nullable Resource resource) {}

    private About about(Scope scope, @Nullable String key) {
        if (scope == Scope.PERSON) {
            return new About(null, null);
        }
        if (key == null || key.isBlank()) {
            throw new Refusal(CommonProblem.INVALID_INPUT, WHICH);
        }
        var now = structure.now();
        if (scope == Scope.SPACE) {
            return new About(now.space(key), null);
        }
        var resource = now.findResource(key).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, WHICH));
        return new About(now.space(resource.spaceId()), resource);
    }

    @Transactional
    public List<Feed> own(Caller caller) {
        return ofPerson(caller.personId());
    }

    /** Those that say names, whoever made them, so that a host can end what a former host started. */
    @Transactional
    public List<Feed> of(Space space, Caller caller) {
        caller.requireHost(space.space(), space.operator());
        return database.list(
                "select " + Feed.COLUMNS + " from calendar_feed where space = ? and (names or person_id = ?)"
                        + " and revoked_at is null order by created_at desc, id",
                Feed::of,
                space.space(),
                caller.personId());
    }

    @Transactional
    public Feed revoke(UUID id) {
        database.update(
                "update calendar_feed set revoked_at = ? where id = ? and revoked_at is null", clock.instant(), id);
        return one(id);
    }

    private List<Feed> ofPerson(UUID person) {
        return database.list(
                "select " + Feed.COLUMNS + " from calendar_feed where person_id = ? and revoked_at is null"
                        + " order by created_at desc, id",
                Feed::of,
                person);
    }

    /** Row-level security hides those of others. */
    private Feed one(UUID id) {
        return database.first("select " + Feed.COLUMNS + " from calendar_feed where id = ?", Feed::of, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
