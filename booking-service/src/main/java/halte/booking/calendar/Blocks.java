package halte.booking.calendar;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.blocking.Blocking;
import halte.booking.blocking.Cause;
import halte.booking.database.Database;
import halte.booking.hours.ClosureAudience;
import halte.booking.hours.Slot;
import halte.booking.hours.Stretches;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps a room busy for a calendar: around what is ours already, and no longer than it says. */
@ApplicationScoped
class Blocks {

    /** An occupation is bounded; a longer stretch becomes several. */
    private static final long LONGEST_SECONDS = 28L * 86_400;

    private final Database database;
    private final Blocking blocking;
    private final Structure structure;
    private final Clock clock;

    Blocks(Database database, Blocking blocking, Structure structure, Clock clock) {
        this.database = database;
        this.blocking = blocking;
        this.structure = structure;
        this.clock = clock;
    }

    private record Block(UUID id, Slot slot) {}

    /** @param busy in quarters of an hour; what has ended is left as it was */
    @Transactional(MANDATORY)
    public void follow(ExternalCalendar calendar, Stretches busy) {
        var known = blocks(calendar);
        var wanted = new HashSet<>(wanted(calendar, busy, known));
        for (var block : known) {
            if (!wanted.remove(block.slot())) {
                free(calendar, block);
            }
        }
        wanted.stream().sorted(Comparator.comparing(Slot::startsAt)).forEach(slot -> keep(calendar, slot));
    }

    @Transactional(MANDATORY)
    public void freeAll(ExternalCalendar calendar) {
        blocks(calendar).forEach(block -> free(calendar, block));
        database.update("delete from external_stretch where calendar_id = ?", calendar.id());
    }

    private List<Block> blocks(ExternalCalendar calendar) {
        return database.list(
                "select id, starts_at, ends_at from external_block where calendar_id = ? and ends_at > ?"
                        + " order by starts_at",
                row -> new Block(row.uuid("id"), new Slot(row.instant("starts_at"), row.instant("ends_at"))),
                calendar.id(),
                clock.instant());
    }

    private List<Slot> wanted(ExternalCalendar calendar, Stretches busy, List<Block> known) {
        if (busy.isEmpty()) {
            return List.of();
        }
        var slots = busy.slots();
        var taken = taken(
                calendar, slots.get(0).startsAt(), slots.get(slots.size() - 1).endsAt(), known);
        var wanted = new ArrayList<Slot>();
        for (var slot : busy.without(taken).slots()) {
            for (var at = slot.startsAt(); at.isBefore(slot.endsAt()); at = at.plusSeconds(LONGEST_SECONDS)) {
                var end = at.plusSeconds(LONGEST_SECONDS);
                wanted.add(new Slot(at, end.isBefore(slot.endsAt()) ? end : slot.endsAt()));
            }
        }
        return wanted;
    }

    private Stretches taken(ExternalCalendar calendar, Instant from, Instant until, List<Block> ours) {
        return Stretches.of(database.list(
                "select lower(during) as starts_at, upper(during) as ends_at from occupation where space_id = ?"
                        + " and resource_id = any(?) and live and during && tstzrange(?, ?) and not exists (select 1 from"
                        + " blocker_part part where part.occupation_id = id and part.blocker_id = any(?::uuid[]))",
                row -> new Slot(row.instant("starts_at"), row.instant("ends_at")),
                calendar.spaceId(),
                Database.array("int4", atoms(calendar)),
                from,
                until,
                Database.array("uuid", ours.stream().map(Block::id).toList())));
    }

    /** Where somebody was quicker the next reading goes around them. */
    private void keep(ExternalCalendar calendar, Slot slot) {
        var now = structure.now();
        var resource = now.resource(calendar.resourceId());
        if (resource == null) {
            return;
        }
        var wanted = new Blocking.Wanted(
                now.space(calendar.spaceId()),
                List.of(resource),
                slot,
                Cause.CALENDAR,
                reason(calendar),
                ClosureAudience.EVERYBODY);
        blocking.placeIfFree(wanted)
                .ifPresent(id -> database.update(
                        "insert into external_block (id, calendar_id, starts_at, ends_at) values (?, ?, ?, ?)",
                        id,
                        calendar.id(),
                        slot.startsAt(),
                        slot.endsAt()));
    }

    /** What has passed was busy; only the rest is given back. */
    private void free(ExternalCalendar calendar, Block block) {
        var now = Slot.quarterAfter(clock.instant());
        blocking.lift(block.id());
        if (block.slot().startsAt().isBefore(now)) {
            database.update(
                    "update external_block set ends_at = least(ends_at, ?) where id = ? and starts_at < ?",
                    now,
                    block.id(),
                    now);
        } else {
            database.update("delete from external_block where id = ?", block.id());
        }
    }

    private List<Integer> atoms(ExternalCalendar calendar) {
        var now = structure.now();
        var resource = now.resource(calendar.resourceId());
        return resource == null ? List.of(calendar.resourceId()) : now.atomsOf(resource);
    }

    private static Map<String, String> reason(ExternalCalendar calendar) {
        return Map.of("fr", calendar.name(), "nl", calendar.name(), "de", calendar.name(), "en", calendar.name());
    }
}
