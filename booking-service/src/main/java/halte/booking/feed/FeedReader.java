package halte.booking.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.feed.Feed.Scope;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a secret address shows at this moment. */
@ApplicationScoped
class FeedReader {

    private static final Duration BACK = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(400);
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};
    private static final String BOOKINGS = "select b.id, b.space_id, b.resource_id, b.state, b.sequence, b.starts_at,"
            + " b.ends_at, b.booked_at, coalesce(b.cancelled_at, b.released_at, b.booked_at) as changed_at,"
            + " coalesce(p.name, b.person_name) as name from booking b left join person p on p.person_id = b.person_id"
            + " where b.starts_at >= ? and b.starts_at < ?"
            + " and b.state in ('REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'COMPLETED', 'CANCELLED', 'RELEASED')";
    private static final String EVENTS = "select u.event_id, u.space_id, u.resource, u.starts_at, u.ends_at, u.state,"
            + " u.title::text as title from room_use u where u.space_id = ? and u.starts_at >= ? and u.starts_at < ?"
            + " and u.state in ('CONFIRMED', 'FREED')";

    private final Database database;
    private final Structure structure;
    private final ObjectMapper json;
    private final Clock clock;

    FeedReader(Database database, Structure structure, ObjectMapper json, Clock clock) {
        this.json = json;
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    record Found(Feed feed, List<FeedEntry> entries) {}

    /** The secret is the right to read: what it leads to was decided when it was made. */
    @Transactional
    public Optional<Found> read(Secret secret) {
        database.seeEverything();
        return database.first(
                        "select " + Feed.COLUMNS + " from calendar_feed where secret_hash = ? and revoked_at is null",
                        Feed::of,
                        secret.hash())
                .map(feed -> {
                    touch(feed);
                    return new Found(feed, entries(feed));
                });
    }

    /** Once a minute is often enough to know whether somebody still reads it. */
    private void touch(Feed feed) {
        var now = clock.instant();
        var last = feed.lastFetchedAt();
        if (last == null || last.isBefore(now.minusSeconds(60))) {
            database.update("update calendar_feed set last_fetched_at = ? where id = ?", now, feed.id());
        }
    }

    private List<FeedEntry> entries(Feed feed) {
        var now = structure.now();
        var from = clock.instant().minus(BACK);
        var until = clock.instant().plus(AHEAD);
        var entries = new ArrayList<FeedEntry>();
        if (feed.scope() == Scope.PERSON) {
            entries.addAll(database.list(
                    BOOKINGS + " and b.person_id = ? order by b.starts_at, b.id",
                    row -> booking(row, now),
                    from,
                    until,
                    feed.personId()));
            return entries;
        }
        var space = now.space(String.valueOf(feed.space()));
        var resource = feed.resource() == null ? null : now.resource(space, feed.resource());
        var which =
                resource == null ? space.resources().stream().map(Resource::id).toList() : taking(resource, space, now);
        entries.addAll(database.list(
                BOOKINGS + " and b.space_id = ? and b.local_date between ? and ? and b.resource_id = any(?)"
                        + " order by b.starts_at, b.id",
                row -> booking(row, now),
                from,
                until,
                space.id(),
                space.hours().dateOf(from).minusDays(1),
                space.hours().dateOf(until).plusDays(1),
                Database.array("int4", which)));
        database.list(EVENTS, row -> event(row, now), space.id(), from, until).stream()
                .filter(event -> which.contains(event.resource().id()))
                .forEach(entries::add);
        return entries;
    }

    /** Who books one of these takes at least a part of it. */
    private static List<Integer> taking(Resource resource, Space space, Snapshot now) {
        var atoms = now.atomsOf(resource);
        return space.resources().stream()
                .filter(other -> now.atomsOf(other).stream().anyMatch(atoms::contains))
                .map(Resource::id)
                .toList();
    }

    private static FeedEntry booking(Row row, Snapshot now) throws SQLException {
        return new FeedEntry(
                row.uuid("id") + "@halte",
                row.uuid("id"),
                now.space(row.number("space_id")),
                known(now.resource(row.number("resource_id"))),
                row.text("state"),
                row.number("sequence"),
                row.instant("starts_at"),
                row.instant("ends_at"),
                row.instant("changed_at"),
                row.textOrNull("name"),
                null);
    }

    private FeedEntry event(Row row, Snapshot now) throws SQLException {
        Instant startsAt = row.instant("starts_at");
        boolean kept = "CONFIRMED".equals(row.text("state"));
        return new FeedEntry(
                row.uuid("event_id") + "-" + row.text("resource") + "@halte",
                null,
                now.space(row.number("space_id")),
                known(now.findResource(row.text("resource")).orElse(null)),
                kept ? "CONFIRMED" : "CANCELLED",
                kept ? 0 : 1,
                startsAt,
                row.instant("ends_at"),
                startsAt.minus(AHEAD),
                null,
                title(row.text("title")));
    }

    private Map<String, String> title(String stored) {
        try {
            return json.readValue(stored, BY_LANGUAGE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored title cannot be read.", e);
        }
    }

    private static Resource known(@Nullable Resource resource) {
        if (resource == null) {
            throw new IllegalStateException("A booking is of a resource nobody knows.");
        }
        return resource;
    }
}
