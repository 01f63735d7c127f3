package halte.membership.memberships;

import halte.membership.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Periods as rows: one per membership and number. */
@ApplicationScoped
class MembershipPeriods {

    private static final String FEES_WAITING = "select p.membership_id, p.number, p.from_on, p.to_on"
            + " from membership_period p join membership m using (membership_id)"
            + " where p.fee_due_at is null and p.from_on <= ? and (m.ends_on is null or p.from_on <= m.ends_on)"
            + " order by p.from_on, p.membership_id limit ? for update of p skip locked";

    private static final String TO_RENEW = "select membership_id from membership where next_from <= ?"
            + " and (ends_on is null or next_from <= ends_on) order by next_from, membership_id limit ?"
            + " for update skip locked";

    record Waiting(UUID membershipId, Period period) {}

    private final Database database;

    MembershipPeriods(Database database) {
        this.database = database;
    }

    boolean add(UUID membershipId, Period period) {
        return database.update(
                        "insert into membership_period (membership_id, number, from_on, to_on) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        membershipId,
                        period.number(),
                        period.from(),
                        period.to())
                == 1;
    }

    void feeTold(UUID membershipId, int number, Instant dueAt) {
        database.update(
                "update membership_period set fee_due_at = ? where membership_id = ? and number = ?",
                dueAt,
                membershipId,
                number);
    }

    /** Locked; another replica takes others. */
    List<Waiting> feesWaiting(LocalDate today, int rows) {
        return database.query(
                FEES_WAITING,
                row -> new Waiting(
                        Database.uuid(row, "membership_id"),
                        new Period(
                                row.getInt("number"),
                                Database.date(row, "from_on"),
                                Database.dateOrNull(row, "to_on"))),
                today,
                rows);
    }

    /** Locked; another replica takes others. */
    List<UUID> toRenew(LocalDate horizon, int rows) {
        return database.query(TO_RENEW, row -> Database.uuid(row, "membership_id"), horizon, rows);
    }
}
