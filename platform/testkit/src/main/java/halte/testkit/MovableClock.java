package halte.testkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of a service under test: ticks like the real one until it is moved or stopped. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

    private record State(Duration offset, @Nullable Instant stoppedAt) {}

    private static final State REAL = new State(Duration.ZERO, null);

    private volatile State state = REAL;

    /** Ticks on from there. */
    public void moveTo(Instant instant) {
        state = new State(Duration.between(Clock.systemUTC().instant(), instant), null);
    }

    /** Stands still there. */
    public void stopAt(Instant instant) {
        state = new State(Duration.ZERO, instant);
    }

    public synchronized void advance(Duration duration) {
        var old = state;
        var stoppedAt = old.stoppedAt();
        state = stoppedAt == null
                ? new State(old.offset().plus(duration), null)
                : new State(old.offset(), stoppedAt.plus(duration));
    }

    /** Back to the real time. */
    public void reset() {
        state = REAL;
    }

    @Override
    public Instant instant() {
        var now = state;
        var stoppedAt = now.stoppedAt();
        return stoppedAt == null ? Clock.systemUTC().instant().plus(now.offset()) : stoppedAt;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var outer = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return outer.withZone(other);
            }

            @Override
            public Instant instant() {
                return outer.instant();
            }
        };
    }
}
