package halte.booking.calendar;

import halte.booking.calendar.BusyTimes.Busy;
import halte.booking.calendar.ExternalCalendar.Priority;
import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.hours.Stretches;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes over what a calendar said; each method is one transaction, the reading itself lies outside of them. */
@ApplicationScoped
class Synchronising {

    private static final Duration AHEAD = Duration.ofDays(180);
    private static final int AT_ONCE = 4;

    private final Database database;
    private final Blocks blocks;
    private final Displacing displacing;
    private final Structure structure;
    private final CalendarConfig config;
    private final Clock clock;

    Synchronising(
            Database database,
            Blocks blocks,
            Displacing displacing,
            Structure structure,
            CalendarConfig config,
            Clock clock) {
        this.database = database;
        this.blocks = blocks;
        this.displacing = displacing;
        this.structure = structure;
        this.config = config;
        this.clock = clock;
    }

    /** Calendars whose time has come; whoever takes them reads them, no other replica does. */
    @Transactional
    public List<ExternalCalendar> takeDue() {
        var now = clock.instant();
        return database.list(
                "update external_calendar set next_fetch_at = ? where id in (select id from external_calendar"
                        + " where removed_at is null and next_fetch_at <= ? order by next_fetch_at limit ?"
                        + " for update skip locked) returning " + ExternalCalendar.COLUMNS,
                ExternalCalendar::of,
                now.plus(config.every()),
                now,
                AT_ONCE);
    }

    /** @param read what it says, or nothing when it says it did not change */
    @Transactional
    public void succeeded(UUID id, @Nullable List<Busy> read, CalendarFetch.Fetched fetched) {
        var calendar = lock(id);
        if (calendar == null) {
            return;
        }
        if (read != null) {
            remember(calendar, read);
        }
        var busy = known(calendar);
        if (calendar.priority() == Priority.THEIRS && calendar.displace()) {
            displacing.giveBack(calendar, busy);
        }
        blocks.follow(calendar, busy);
        var now = clock.instant();
        database.update(
                "update external_calendar set last_fetched_at = ?, last_succeeded_at = ?,"
                        + " last_read_at = coalesce(?, last_read_at), failing_since = null, failure = null,"
                        + " etag = coalesce(?, etag), last_modified = coalesce(?, last_modified) where id = ?",
                now,
                now,
                read == null ? null : now,
                fetched.etag(),
                fetched.lastModified(),
                id);
    }

    /** What is known stays as it is. */
    @Transactional
    public void failed(UUID id, Failure failure) {
        var now = clock.instant();
        database.update(
                "update external_calendar set last_fetched_at = ?, failure = ?,"
                        + " failing_since = coalesce(failing_since, ?) where id = ?",
                now,
                failure,
                now,
                id);
    }

    /** How far ahead is looked, from now on. */
    Instant horizon() {
        return clock.instant().plus(AHEAD);
    }

    private @Nullable ExternalCalendar lock(UUID id) {
        return database.first(
                        "select " + ExternalCalendar.COLUMNS
                                + " from external_calendar where id = ? and removed_at is null for update",
                        ExternalCalendar::of,
                        id)
                .orElse(null);
    }

    private void remember(ExternalCalendar calendar, List<Busy> read) {
        database.update("delete from external_stretch where calendar_id = ?", calendar.id());
        var rows = new ArrayList<@Nullable Object[]>();
        for (var slot : Stretches.of(
                        read.stream().map(busy -> onQuarters(busy.slot())).toList())
                .slots()) {
            rows.add(new Object[] {calendar.id(), slot.startsAt(), slot.endsAt(), title(read, slot)});
        }
        database.updateAll(
                "insert into external_stretch (calendar_id, starts_at, ends_at, title) values (?, ?, ?, ?)", rows);
    }

    private static @Nullable String title(List<Busy> read, Slot slot) {
        return read.stream()
                .filter(busy -> slot.contains(busy.slot().startsAt()))
                .map(busy -> busy.title() == null ? "" : busy.title())
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private Stretches known(ExternalCalendar calendar) {
        return Stretches.of(database.list(
                "select starts_at, ends_at from external_stretch where calendar_id = ? and ends_at > ?",
                row -> new Slot(row.instant("starts_at"), row.instant("ends_at")),
                calendar.id(),
                clock.instant()));
    }

    private static Slot onQuarters(Slot slot) {
        return new Slot(Slot.quarterBefore(slot.startsAt()), Slot.quarterAfter(slot.endsAt()));
    }

    /** Zone of the space, for times that name none. */
    ZoneId zoneOf(ExternalCalendar calendar) {
        return structure.now().space(calendar.spaceId()).hours().zone();
    }
}
