package halte.membership.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the ledger; the figures are changes, so that balances are sums. */
public record Movement(
        UUID grantId,
        UUID personId,
        @Nullable UUID bookingId,
        Kind kind,
        int granted,
        int held,
        int used,
        int expired,
        Instant at) {

    /** What happened. */
    public enum Kind {
        GRANT,
        HOLD,
        USE,
        RELEASE,
        EXPIRE
    }

    static Movement grant(Grant grant) {
        int granted = grant.halfDays() == null ? 0 : grant.halfDays();
        return new Movement(grant.grantId(), grant.personId(), null, Kind.GRANT, granted, 0, 0, 0, grant.grantedAt());
    }

    static Movement hold(Grant grant, UUID bookingId, int halfDays, Instant at) {
        return new Movement(grant.grantId(), grant.personId(), bookingId, Kind.HOLD, 0, halfDays, 0, 0, at);
    }

    static Movement use(Grant grant, UUID bookingId, int halfDays, Instant at) {
        return new Movement(grant.grantId(), grant.personId(), bookingId, Kind.USE, 0, -halfDays, halfDays, 0, at);
    }

    /** Half-days used before Halte knew the grant. */
    static Movement usedBefore(Grant grant, int halfDays) {
        return new Movement(grant.grantId(), grant.personId(), null, Kind.USE, 0, 0, halfDays, 0, grant.grantedAt());
    }

    static Movement release(Grant grant, UUID bookingId, int halfDays, Instant at) {
        return new Movement(grant.grantId(), grant.personId(), bookingId, Kind.RELEASE, 0, -halfDays, 0, 0, at);
    }

    /** A settled use gives back what the day turned out not to need. */
    static Movement releaseUsed(Grant grant, UUID bookingId, int halfDays, Instant at) {
        return new Movement(grant.grantId(), grant.personId(), bookingId, Kind.RELEASE, 0, 0, -halfDays, 0, at);
    }

    static Movement expire(Grant grant, int halfDays, Instant at) {
        return new Movement(grant.grantId(), grant.personId(), null, Kind.EXPIRE, 0, 0, 0, halfDays, at);
    }
}
