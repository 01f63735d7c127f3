package halte.booking.strike;

import halte.booking.database.Database;
import halte.booking.people.StaffActions;
import halte.booking.structure.Space;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each space decided about strikes. */
@ApplicationScoped
class StrikePolicies {

    private final Database database;
    private final StaffActions staff;
    private final Clock clock;

    StrikePolicies(Database database, StaffActions staff, Clock clock) {
        this.database = database;
        this.staff = staff;
        this.clock = clock;
    }

    Optional<StrikePolicy> of(int spaceId) {
        return database.first(
                "select strikes, within_days, refused_days from strike_policy where space_id = ?",
                row -> new StrikePolicy(row.number("strikes"), row.number("within_days"), row.number("refused_days")),
                spaceId);
    }

    /** @param policy null: nobody is refused for strikes any more */
    @Transactional
    public void decide(Space space, @Nullable StrikePolicy policy, Caller host) {
        host.requireHost(space.space(), space.operator());
        if (policy == null) {
            database.update("delete from strike_policy where space_id = ?", space.id());
        } else {
            write(space, policy, host.personId());
        }
        var subject = UUID.nameUUIDFromBytes(("strike-policy " + space.space()).getBytes(StandardCharsets.UTF_8));
        staff.record(host.personId(), space.space(), "strike-policy", subject, String.valueOf(policy));
    }

    private void write(Space space, StrikePolicy policy, UUID host) {
        database.update(
                "insert into strike_policy (space_id, strikes, within_days, refused_days, changed_at, changed_by)"
                        + " values (?, ?, ?, ?, ?, ?) on conflict (space_id) do update set strikes = excluded.strikes,"
                        + " within_days = excluded.within_days, refused_days = excluded.refused_days,"
                        + " changed_at = excluded.changed_at, changed_by = excluded.changed_by",
                space.id(),
                policy.strikes(),
                policy.withinDays(),
                policy.refusedDays(),
                clock.instant(),
                host);
    }
}
