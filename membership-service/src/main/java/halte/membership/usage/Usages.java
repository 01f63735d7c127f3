package halte.membership.usage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import halte.membership.database.Database;
import halte.membership.ledger.Booked;
import halte.membership.ledger.Cover;
import halte.membership.ledger.Halves;
import halte.membership.ledger.Outcome;
import halte.membership.ledger.Use;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Uses in the database. */
@ApplicationScoped
class Usages {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<List<Cover>> COVERS = new TypeReference<>() {};

    private static final String OPEN = "select * from usage where person_id = any (?) and state = 'OPEN'";

    private static final String SETTLED_ON =
            "select * from usage" + " where person_id = any (?) and local_date = any (?::date[]) and state = 'SETTLED'";

    private static final String SAVE =
            "insert into usage (booking_id, person_id, account_id, space, operator, resource,"
                    + " resource_kind, starts_at, ends_at, local_date, half_days, halves, minutes, booked_at, state, outcome,"
                    + " over_at, covered_half_days, covers)"
                    + " select b, p, a, s, o, r, k, f::timestamptz, t::timestamptz, d::date, n, h, m, w::timestamptz, z, e,"
                    + " x::timestamptz, c, j::jsonb"
                    + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " as v (b, p, a, s, o, r, k, f, t, d, n, h, m, w, z, e, x, c, j)"
                    + " on conflict (booking_id) do update set resource = excluded.resource,"
                    + " resource_kind = excluded.resource_kind, starts_at = excluded.starts_at,"
                    + " ends_at = excluded.ends_at, local_date = excluded.local_date, half_days = excluded.half_days,"
                    + " halves = excluded.halves, minutes = excluded.minutes, state = excluded.state, outcome = excluded.outcome,"
                    + " over_at = excluded.over_at, covered_half_days = excluded.covered_half_days, covers = excluded.covers";

    private final Database database;

    Usages(Database database) {
        this.database = database;
    }

    boolean isKnown(UUID bookingId) {
        return !known(List.of(bookingId)).isEmpty();
    }

    List<UUID> known(Collection<UUID> bookingIds) {
        return database.query(
                "select booking_id from usage where booking_id = any (?)",
                row -> Database.uuid(row, "booking_id"),
                (Object) bookingIds.toArray(UUID[]::new));
    }

    /** How often the booking was changed, as far as it was heard; nothing when the booking is not known. */
    Optional<Integer> changesHeard(UUID bookingId) {
        return database
                .query("select changes from usage where booking_id = ?", row -> row.getInt("changes"), bookingId)
                .stream()
                .findFirst();
    }

    void heardChange(UUID bookingId, int sequence) {
        database.update("update usage set changes = ? where booking_id = ?", sequence, bookingId);
    }

    @Nullable
    UUID personOf(UUID bookingId) {
        var found = database.query(
                "select person_id from usage where booking_id = ?", row -> Database.uuid(row, "person_id"), bookingId);
        return found.isEmpty() ? null : found.get(0);
    }

    List<Use> open(Collection<UUID> persons) {
        return database.query(OPEN, Usages::use, (Object) persons.toArray(UUID[]::new));
    }

    List<Use> settledOn(Collection<UUID> persons, Collection<LocalDate> days) {
        return database.query(
                SETTLED_ON,
                Usages::use,
                persons.toArray(UUID[]::new),
                days.stream().map(LocalDate::toString).toArray(String[]::new));
    }

    void save(Collection<Use> uses) {
        if (uses.isEmpty()) {
            return;
        }
        database.update(
                SAVE,
                ids(uses, Use::bookingId),
                ids(uses, use -> use.booked().personId()),
                ids(uses, use -> use.booked().accountId()),
                texts(uses, use -> use.booked().space()),
                texts(uses, use -> use.booked().operator()),
                texts(uses, use -> use.booked().resource()),
                texts(uses, use -> use.booked().resourceKind()),
                texts(uses, use -> use.booked().startsAt()),
                texts(uses, use -> use.booked().endsAt()),
                texts(uses, use -> use.booked().localDate()),
                numbers(uses, use -> use.booked().halfDays()),
                numbers(uses, use -> use.booked().halves().mask()),
                numbers(uses, use -> use.booked().minutes()),
                texts(uses, use -> use.booked().bookedAt()),
                texts(uses, Use::state),
                texts(uses, Use::outcome),
                texts(uses, Use::overAt),
                numbers(uses, Use::coveredHalfDays),
                texts(uses, use -> json(use.covers())));
    }

    private static Use use(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return Use.stored(
                booked(row),
                Use.State.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                Database.instantOrNull(row, "over_at"),
                covers(row.getString("covers")));
    }

    private static Booked booked(ResultSet row) throws SQLException {
        return new Booked(
                Database.uuid(row, "booking_id"),
                Database.uuid(row, "person_id"),
                Database.uuid(row, "account_id"),
                row.getString("space"),
                row.getString("operator"),
                row.getString("resource"),
                row.getString("resource_kind"),
                Database.instant(row, "starts_at"),
                Database.instant(row, "ends_at"),
                Database.date(row, "local_date"),
                row.getInt("half_days"),
                new Halves(row.getInt("halves")),
                row.getInt("minutes"),
                Database.instant(row, "booked_at"));
    }

    private static String json(List<Cover> covers) {
        try {
            return MAPPER.writeValueAsString(covers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Covers cannot be written (%s).".formatted(covers), e);
        }
    }

    private static List<Cover> covers(String json) {
        try {
            return MAPPER.readValue(json, COVERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Covers cannot be read (%s).".formatted(json), e);
        }
    }

    private static Object ids(Collection<Use> uses, Function<Use, UUID> column) {
        return uses.stream().map(column).toArray(UUID[]::new);
    }

    private static Object numbers(Collection<Use> uses, Function<Use, Integer> column) {
        return uses.stream().map(column).toArray(Integer[]::new);
    }

    private static Object texts(Collection<Use> uses, Function<Use, @Nullable Object> column) {
        return uses.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
