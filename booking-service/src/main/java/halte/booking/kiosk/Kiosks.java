package halte.booking.kiosk;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.people.StaffActions;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enrols, lists and withdraws kiosks, and lets one in by its key. */
@ApplicationScoped
class Kiosks {

    static final Duration KEPT = Duration.ofDays(90);

    private static final Duration NOTED_EVERY = Duration.ofSeconds(30);
    private static final String COLUMNS = "select id, space_id, name, enrolled_at, last_seen_at, revoked_at from kiosk";

    private final Database database;
    private final Structure structure;
    private final StaffActions staff;
    private final Clock clock;

    Kiosks(Database database, Structure structure, StaffActions staff, Clock clock) {
        this.database = database;
        this.structure = structure;
        this.staff = staff;
        this.clock = clock;
    }

    /** @param state ACTIVE, REVOKED or EXPIRED */
    record Kiosk(
            UUID kioskId,
            String space,
            String name,
            String state,
            Instant enrolledAt,
            @Nullable Instant lastSeenAt,
            @Nullable Instant revokedAt) {}

    /** @param key shown this once */
    record Enrolled(UUID kioskId, String space, String name, String key) {}

    /** A kiosk that showed a good key. */
    record AtTheDoor(UUID kioskId, String name, Space space) {}

    private record Known(Kiosk kiosk, int spaceId) {}

    @Transactional
    public Enrolled enrol(Space space, String name, Caller host) {
        host.requireHost(space.space(), space.operator());
        var key = KioskKey.fresh();
        var id = UUID.randomUUID();
        database.update(
                "insert into kiosk (id, space_id, space, operator, name, key_hash, enrolled_at, enrolled_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                space.id(),
                space.space(),
                space.operator(),
                name,
                KioskKey.hash(key),
                clock.instant(),
                host.personId());
        staff.record(host.personId(), space.space(), "enrol-kiosk", id, name);
        return new Enrolled(id, space.space(), name, key);
    }

    @Transactional
    public List<Kiosk> in(Space space, Caller host) {
        host.requireHost(space.space(), space.operator());
        return database
                .list(COLUMNS + " where space_id = ? order by enrolled_at desc limit 100", this::known, space.id())
                .stream()
                .map(Known::kiosk)
                .toList();
    }

    @Transactional
    public Kiosk revoke(UUID id, Caller host) {
        var known = database.first(COLUMNS + " where id = ? for update", this::known, id)
                .filter(found -> mayRevoke(structure.now().space(found.spaceId()), host))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        if (known.kiosk().revokedAt() == null) {
            database.update(
                    "update kiosk set revoked_at = ?, revoked_by = ? where id = ?",
                    clock.instant(),
                    host.personId(),
                    id);
            staff.record(host.personId(), known.kiosk().space(), "revoke-kiosk", id, null);
        }
        return database.first(COLUMNS + " where id = ?", this::known, id)
                .orElseThrow()
                .kiosk();
    }

    /**
     * From here on the transaction sees every row: the kiosk is no person, and what follows asks for its space only.
     *
     * @throws Refusal when the key opens nothing (any more)
     */
    @Transactional(MANDATORY)
    public AtTheDoor open(@Nullable String key) {
        if (key == null || key.isBlank()) {
            throw new Refusal(KioskProblem.KIOSK_UNKNOWN);
        }
        database.seeEverything();
        var known = database.first(COLUMNS + " where key_hash = ?", this::known, (Object) KioskKey.hash(key))
                .orElseThrow(() -> new Refusal(KioskProblem.KIOSK_UNKNOWN));
        switch (known.kiosk().state()) {
            case "REVOKED" -> throw new Refusal(KioskProblem.KIOSK_REVOKED);
            case "EXPIRED" -> throw new Refusal(KioskProblem.KIOSK_EXPIRED);
            default -> noteSeen(known.kiosk());
        }
        return new AtTheDoor(
                known.kiosk().kioskId(), known.kiosk().name(), structure.now().space(known.spaceId()));
    }

    private void noteSeen(Kiosk kiosk) {
        var now = clock.instant();
        database.update(
                "update kiosk set last_seen_at = ? where id = ? and (last_seen_at is null or last_seen_at < ?)",
                now,
                kiosk.kioskId(),
                now.minus(NOTED_EVERY));
    }

    private static boolean mayRevoke(Space space, Caller host) {
        return host.isHostOf(space.space()) || host.isManagerOf(space.operator());
    }

    private Known known(Row row) throws SQLException {
        int spaceId = row.number("space_id");
        var enrolledAt = row.instant("enrolled_at");
        var lastSeenAt = row.instantOrNull("last_seen_at");
        var revokedAt = row.instantOrNull("revoked_at");
        return new Known(
                new Kiosk(
                        row.uuid("id"),
                        structure.now().space(spaceId).space(),
                        row.text("name"),
                        state(lastSeenAt == null ? enrolledAt : lastSeenAt, revokedAt),
                        enrolledAt,
                        lastSeenAt,
                        revokedAt),
                spaceId);
    }

    private String state(Instant seenAt, @Nullable Instant revokedAt) {
        if (revokedAt != null) {
            return "REVOKED";
        }
        return seenAt.plus(KEPT).isBefore(clock.instant()) ? "EXPIRED" : "ACTIVE";
    }
}
