package halte.demo.network;

import java.time.Instant;

/** A half-open stretch of time. */
public record Slot(Instant startsAt, Instant endsAt) {

    public int minutes() {
        return (int) ((endsAt.getEpochSecond() - startsAt.getEpochSecond()) / 60);
    }

    public boolean overlaps(Slot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
