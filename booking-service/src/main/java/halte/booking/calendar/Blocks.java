package halte.booking.calendar;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.hours.Stretches;
import halte.booking.occupation.OccupationKind;
import halte.booking.occupation.Occupations;
import halte.booking.structure.MadeOf;
import halte.booking.structure.Structure;
import halte.contracts.booking.ResourceBlockedV1;
import halte.contracts.booking.ResourceUnblockedV1;
import halte.outbox.Outbox;
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
    private final Occupations occupations;
    private final Structure structure;
    private final Outbox outbox;
    private final Clock clock;

    Blocks(Database database, Occupations occupations, Structure structure, Outbox outbox, Clock clock) {
        this.database = database;
        this.occupations = occupations;
        this.structure = structure;
        this.outbox = outbox;
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
                calendar,
                slots.get(0).startsAt(),
                slots.get(slots.size() - 1).endsAt(),
                known.stream().map(Block::id).toList());
        var wanted = new ArrayList<Slot>();
        for (var slot : busy.without(taken).slots()) {
            for (var at = slot.startsAt(); at.isBefore(slot.endsAt()); at = at.plusSeconds(LONGEST_SECONDS)) {
                var end = at.plusSeconds(LONGEST_SECONDS);
                wanted.add(new Slot(at, end.isBefore(slot.endsAt()) ? end : slot.endsAt()));
            }
        }
        return wanted;
    }

    private Stretches taken(ExternalCalendar calendar, Instant from, Instant until, List<UUID> ours) {
        return Stretches.of(database.list(
                "select lower(during) as starts_at, upper(during) as ends_at from occupation where space_id = ?"
                        + " and resource_id = any(?) and live and during && tstzrange(?, ?) and id <> all(?::uuid[])",
                row -> new Slot(row.instant("starts_at"), row.instant("ends_at")),
                calendar.spaceId(),
                Database.array("int4", wanted(calendar).atoms()),
                from,
                until,
                Database.array("uuid", ours)));
    }

    private void keep(ExternalCalendar calendar, Slot slot) {
        var id = UUID.randomUUID();
        if (!occupations.occupy(calendar.spaceId(), id, wanted(calendar), slot, OccupationKind.BLOCKER)) {
            // Somebody was quicker; the next reading goes around them.
            return;
        }
        database.update(
                "insert into external_block (id, calendar_id, starts_at, ends_at) values (?, ?, ?, ?)",
                id,
                calendar.id(),
                slot.startsAt(),
                slot.endsAt());
        outbox.append(new ResourceBlockedV1(
                id,
                calendar.space(),
                calendar.resource(),
                slot.startsAt(),
                slot.endsAt(),
                "CALENDAR",
                reason(calendar),
                "EVERYBODY",
                clock.instant()));
    }

    private void free(ExternalCalendar calendar, Block block) {
        var now = Slot.quarterAfter(clock.instant());
        if (block.slot().startsAt().isBefore(now)) {
            // What has passed was busy; only the rest is given back.
            occupations.shorten(calendar.spaceId(), block.id(), now);
            database.update(
                    "update external_block set ends_at = least(ends_at, ?) where id = ? and starts_at < ?",
                    now,
                    block.id(),
                    now);
        } else {
            occupations.free(calendar.spaceId(), block.id());
            database.update("delete from external_block where id = ?", block.id());
        }
        outbox.append(new ResourceUnblockedV1(block.id(), calendar.space(), calendar.resource(), clock.instant()));
    }

    private MadeOf wanted(ExternalCalendar calendar) {
        var now = structure.now();
        var resource = now.resource(calendar.resourceId());
        return resource == null ? MadeOf.itself(calendar.resourceId()) : now.madeOf(resource);
    }

    private static Map<String, String> reason(ExternalCalendar calendar) {
        return Map.of("fr", calendar.name(), "nl", calendar.name(), "de", calendar.name(), "en", calendar.name());
    }
}
