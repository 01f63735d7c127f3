package halte.gateway.web.api;

import halte.gateway.web.Wording;
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
            @Nullable Place place) {}

    public record Place(@Nullable String plan, int x, int y, int w, int h) {}
}
