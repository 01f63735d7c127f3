package halte.booking.allocation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.occupation.OccupationKind;
import halte.booking.occupation.Occupations;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** Makes the occupations of an allocation what its days are, from today to the horizon. */
@ApplicationScoped
class Settling {

    /** Beyond what anybody may book ahead, so that nobody gets in before the horizon does. */
    private static final int HORIZON_DAYS = 400;

    private final Database database;
    private final Occupations occupations;
    private final Structure structure;
    private final Clock clock;

    Settling(Database database, Occupations occupations, Structure structure, Clock clock) {
        this.database = database;
        this.occupations = occupations;
        this.structure = structure;
        this.clock = clock;
    }

    /**
     * @param taken days that were not held before
     * @param notFree days that somebody else has
     */
    record Settled(SortedSet<LocalDate> taken, SortedSet<LocalDate> notFree) {}

    private record Part(UUID id, LocalDate from, LocalDate until) {}

    @Transactional(MANDATORY)
    Settled settle(Allocation allocation) {
        return settle(allocation, List.of());
    }

    /** @param given days it gives way on, beside the absences of its holder */
    @Transactional(MANDATORY)
    Settled settle(Allocation allocation, Collection<Days> given) {
        var zone = structure.now().space(allocation.spaceId()).hours().zone();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var away = new ArrayList<>(absences(allocation.id()));
        away.addAll(given);
        var wanted = Days.between(
                allocation.from().isBefore(today) ? today : allocation.from(), lastDay(allocation, today), away);
        var missing = new TreeSet<>(wanted);
        missing.removeAll(keep(allocation, today, wanted, zone));
        var settled = new Settled(new TreeSet<>(), new TreeSet<>());
        Days.inRows(missing).forEach(days -> take(allocation, days, zone, settled));
        noteForFigures(allocation.spaceId(), today);
        return settled;
    }

    private static LocalDate lastDay(Allocation allocation, LocalDate today) {
        var horizon = today.plusDays(HORIZON_DAYS);
        var until = allocation.until();
        return until != null && until.isBefore(horizon) ? until : horizon;
    }

    List<Days> absences(UUID allocation) {
        return database.list(
                "select from_date, until_date from allocation_absence where allocation_id = ? order by from_date",
                row -> new Days(row.date("from_date"), row.date("until_date")),
                allocation);
    }

    /** Ends what is held too long, and gives up what is not wanted. @return the days still held */
    private SortedSet<LocalDate> keep(
            Allocation allocation, LocalDate today, SortedSet<LocalDate> wanted, ZoneId zone) {
        var held = new TreeSet<LocalDate>();
        var parts = database.list(
                "select occupation_id, from_date, until_date from allocation_part"
                        + " where allocation_id = ? and until_date >= ? order by from_date for update",
                row -> new Part(row.uuid("occupation_id"), row.date("from_date"), row.date("until_date")),
                allocation.id(),
                today);
        for (var part : parts) {
            var end = part.from();
            while (!end.isAfter(part.until()) && (end.isBefore(today) || wanted.contains(end))) {
                held.add(end);
                end = end.plusDays(1);
            }
            if (end.equals(part.from())) {
                occupations.free(allocation.spaceId(), part.id());
                database.update("delete from allocation_part where occupation_id = ?", part.id());
            } else if (!end.isAfter(part.until())) {
                occupations.shorten(allocation.spaceId(), part.id(), start(end, zone));
                database.update(
                        "update allocation_part set until_date = ? where occupation_id = ?",
                        end.minusDays(1),
                        part.id());
            }
        }
        return held;
    }

    /** All days in one row, or, when somebody has one of them, day by day what is left. */
    private void take(Allocation allocation, Days days, ZoneId zone, Settled settled) {
        if (occupy(allocation, days, zone)) {
            settled.taken().addAll(Days.between(days.from(), days.until(), List.of()));
        } else if (days.from().equals(days.until())) {
            settled.notFree().add(days.from());
        } else {
            days.from()
                    .datesUntil(days.until().plusDays(1))
                    .forEach(date -> take(allocation, new Days(date, date), zone, settled));
        }
    }

    private boolean occupy(Allocation allocation, Days days, ZoneId zone) {
        var part = UUID.randomUUID();
        var now = structure.now();
        var resource = now.resource(allocation.resourceId());
        if (resource == null
                || !occupations.occupy(
                        allocation.spaceId(),
                        part,
                        now.madeOf(resource),
                        slot(days, zone),
                        OccupationKind.ALLOCATION)) {
            return false;
        }
        database.update(
                "insert into allocation_part (occupation_id, allocation_id, from_date, until_date) values (?, ?, ?, ?)",
                part,
                allocation.id(),
                days.from(),
                days.until());
        return true;
    }

    /** An allocated desk counts as booked, so the figures of the days in sight are made again. */
    private void noteForFigures(int spaceId, LocalDate today) {
        database.update(
                "insert into occupancy_changed (space_id, day)"
                        + " select ?, day::date from generate_series(?::date, ?::date, interval '1 day') day",
                spaceId,
                today,
                today.plusDays(62));
    }

    static Slot slot(Days days, ZoneId zone) {
        return new Slot(start(days.from(), zone), start(days.until().plusDays(1), zone));
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }
}
