package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The floors of a space and what stands on them, in units of the plan. */
public record PlanAnswer(
        @Nullable List<FloorPlan> floorPlans, @Nullable List<Resource> resources) {

    public record FloorPlan(
            String id,
            @Nullable Wording name,
            int width,
            int height,
            @Nullable List<Area> outline,
            @Nullable Entrance entrance,
            @Nullable List<Area> areas,
            @Nullable List<Area> fixtures,
            @Nullable List<int[]> walls,
            @Nullable List<int[]> windows) {}

    public record Area(@Nullable String kind, @Nullable Wording name, int x, int y, int w, int h) {}

    public record Entrance(
            @Nullable String side, int x, int y, @Nullable Wording label) {}

    public record Resource(
            String resource,
            String kind,
            Wording name,
            @Nullable Integer capacity,
            @Nullable List<String> amenities,
            @Nullable String zone,
            @Nullable Place place,
            @Nullable State state) {}

    /**
     * Why something is not free for long: out of order or given to somebody.
     *
     * @param until a moment or a last day; null = no end is known
     */
    public record State(
            String kind, @Nullable Wording reason, @Nullable String until) {

        /** It is so now, and still on that day. */
        public boolean lastsOver(LocalDate day, ZoneId zone) {
            if (until == null || until.isEmpty()) {
                return true;
            }
            try {
                LocalDate last = until.length() == 10
                        ? LocalDate.parse(until)
                        : Instant.parse(until).atZone(zone).toLocalDate();
                return !day.isAfter(last);
            } catch (DateTimeException unknown) {
                return false;
            }
        }

        public boolean isBlocked() {
            return kind.equals("BLOCKED");
        }
    }

    public record Place(@Nullable String plan, int x, int y, int w, int h) {}
}
