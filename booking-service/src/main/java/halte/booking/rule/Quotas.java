package halte.booking.rule;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds which quotas a wish runs into and what was booked of them; on a connection that sees everything. */
@ApplicationScoped
class Quotas {

    /** What never took place, or was given back in time, does not count. */
    private static final String COUNTS =
            " and b.state not in ('DECLINED', 'EXPIRED') and (b.state <> 'CANCELLED' or not b.cancelled_in_time)";

    private static final String OPEN = " and b.state in ('HELD', 'REQUESTED', 'CONFIRMED', 'CHECKED_IN')";
    private static final String BOOKED = "select b.id, b.space_id, b.person_id, b.resource, b.resource_kind,"
            + " b.local_date, b.starts_at, b.ends_at from booking b where b.person_id = any(?)"
            + " and (? = 0 or b.space_id = ?) and b.starts_at >= ? and b.starts_at < ? and b.local_date between ? and ?"
            + " and b.ends_at > ? and b.id is distinct from ?";

    private final Database database;
    private final Structure structure;
    private final Clock clock;

    Quotas(Database database, Structure structure, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.clock = clock;
    }

    /**
     * A quota that counts for a wish, and whose bookings count in it.
     *
     * @param key what no two transactions may count at once
     */
    record Pot(Quota quota, UUID key, @Nullable String team, Collection<UUID> persons) {}

    List<Pot> potsFor(List<Quota> quotas, Asked asked, PersonFacts person) {
        var subject = Subject.of(asked, person);
        var pots = new ArrayList<Pot>();
        for (var quota : quotas) {
            if (!quota.scope().fits(subject)) {
                continue;
            }
            if (quota.pool() == Quota.Pool.PERSON) {
                pots.add(new Pot(quota, asked.personId(), null, List.of(asked.personId())));
            } else {
                teams(quota, person).forEach(team -> pots.add(new Pot(quota, team, name(team), members(team))));
            }
        }
        return pots;
    }

    private static List<UUID> teams(Quota quota, PersonFacts person) {
        var named = quota.scope().teams();
        return person.teams().stream()
                .filter(team -> named.isEmpty() || named.contains(team))
                .sorted()
                .toList();
    }

    private String name(UUID team) {
        return database.first("select name from team where team_id = ?", row -> row.text("name"), team)
                .orElse("");
    }

    private List<UUID> members(UUID team) {
        return database.list("select person_id from team_member where team_id = ?", row -> row.uuid("person_id"), team);
    }

    QuotaUse use(Pot pot, Asked asked) {
        return QuotaUse.of(pot.quota(), pot.team(), asked, counted(pot, asked));
    }

    private List<QuotaUse.Counted> counted(Pot pot, Asked asked) {
        var quota = pot.quota();
        boolean ahead = quota.period() == Quota.Period.AHEAD;
        var first =
                ahead ? asked.space().hours().dateOf(clock.instant()).minusDays(62) : quota.firstDayOf(asked.date());
        var last =
                ahead ? first.plusYears(12) : quota.firstDayAfter(asked.date()).minusDays(1);
        return database
                .list(
                        BOOKED + (ahead ? OPEN : COUNTS),
                        row -> counted(row, quota),
                        Database.array("uuid", pot.persons()),
                        quota.spaceId(),
                        quota.spaceId(),
                        first.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC),
                        last.plusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC),
                        first,
                        last,
                        ahead ? clock.instant() : Instant.EPOCH,
                        asked.exceptBookingId())
                .stream()
                .filter(Found::fits)
                .map(Found::counted)
                .toList();
    }

    private record Found(boolean fits, QuotaUse.Counted counted) {}

    private Found counted(Row row, Quota quota) throws SQLException {
        var zone = structure.now().space(row.number("space_id")).hours().zone();
        var slot = new Slot(row.instant("starts_at"), row.instant("ends_at"));
        var subject = new Subject(
                row.text("resource"),
                structure
                        .now()
                        .findResource(row.text("resource"))
                        .map(Resource::label)
                        .orElse(null),
                row.text("resource_kind"),
                row.date("local_date"),
                zone,
                slot,
                row.uuid("person_id"),
                PersonFacts.NOBODY);
        return new Found(
                quota.scope().fitsUse(subject),
                new QuotaUse.Counted(
                        row.uuid("id"),
                        row.uuid("person_id"),
                        row.date("local_date"),
                        slot.minutes(),
                        slot.endsAt(),
                        slot.endsAt().atZone(zone).toLocalDate()));
    }
}
