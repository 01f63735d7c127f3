package halte.booking.code;

import halte.booking.database.Database;
import halte.booking.database.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** The keys that sign codes, read by the platform only, and how often each printed code was renewed. */
@ApplicationScoped
class CodeStore {

    private static final int KEY_BYTES = 32;

    private final Database database;
    private final Sight sight;
    private final SecureRandom random = new SecureRandom();

    CodeStore(Database database, Sight sight) {
        this.database = database;
        this.sight = sight;
    }

    /** Looked at as the platform, for whoever asks may not. Made at first use. */
    byte[] secretOf(int spaceId) {
        return sight.ofEverything(() -> readOrMake(spaceId));
    }

    private byte[] readOrMake(int spaceId) {
        var fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        var known = read(spaceId);
        if (known.length > 0) {
            return known;
        }
        database.update(
                "insert into check_in_key (space_id, secret) values (?, ?) on conflict do nothing", spaceId, fresh);
        return read(spaceId);
    }

    private byte[] read(int spaceId) {
        return database.first(
                        "select secret from check_in_key where space_id = ?",
                        row -> {
                            var secret = row.bytes("secret");
                            return secret == null ? new byte[0] : secret;
                        },
                        spaceId)
                .orElse(new byte[0]);
    }

    /** 1 for a code that was never renewed. */
    int generationOf(int spaceId, String place) {
        return database.first(
                        "select generation from check_in_place where space_id = ? and place = ?",
                        row -> row.number("generation"),
                        spaceId,
                        place)
                .orElse(1);
    }

    void renew(int spaceId, String place, UUID host, Instant now) {
        database.update(
                "insert into check_in_place (space_id, place, generation, renewed_at, renewed_by) values (?, ?, 2, ?, ?)"
                        + " on conflict (space_id, place) do update set generation = check_in_place.generation + 1,"
                        + " renewed_at = excluded.renewed_at, renewed_by = excluded.renewed_by",
                spaceId,
                place,
                now,
                host);
    }
}
