package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One day of one resource: when it is open, and where in it a booking may lie. */
public record ResourceDay(
        String space,
        String resource,
        String kind,
        LocalDate date,
        String timeZone,
        String state,
        @Nullable Wording reason,
        boolean bookable,
        int stepMinutes,
        int minMinutes,
        @Nullable Integer maxMinutes,
        boolean approval,
        @Nullable List<Stretch> open,
        @Nullable List<Stretch> free) {

    public record Stretch(Instant startsAt, Instant endsAt) {

        public long minutes() {
            return (endsAt.getEpochSecond() - startsAt.getEpochSecond()) / 60;
        }
    }

    public List<Stretch> openTimes() {
        return open == null ? List.of() : open;
    }

    public List<Stretch> freeTimes() {
        return free == null ? List.of() : free;
    }

    public boolean isClosed() {
        return openTimes().isEmpty();
    }
}
