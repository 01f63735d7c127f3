package halte.gateway.web.host;

import halte.gateway.web.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The floor plans of a space and what stands on them: {@code GET /api/spaces/{space}/plan}. */
record PlanAnswer(
        @Nullable List<FloorPlan> floorPlans, @Nullable List<Resource> resources) {

    record FloorPlan(
            String id,
            @Nullable Wording name,
            double width,
            double height,
            @Nullable List<Rectangle> outline,
            @Nullable List<Rectangle> areas,
            @Nullable List<List<Double>> walls,
            @Nullable List<List<Double>> windows,
            @Nullable Entrance entrance) {}

    record Rectangle(@Nullable String kind, @Nullable Wording name, double x, double y, double w, double h) {}

    record Entrance(@Nullable String side, double x, double y) {}

    record Resource(
            String resource,
            String kind,
            @Nullable Wording name,
            @Nullable Integer capacity,
            @Nullable Place place) {

        boolean isDesk() {
            return kind.equals("DESK");
        }

        /** What can be kept for an event. */
        boolean isRoom() {
            return kind.equals("ROOM") || kind.equals("HALL") || kind.equals("STUDIO");
        }
    }

    record Place(String plan, double x, double y, double w, double h) {}

    List<FloorPlan> plans() {
        return floorPlans == null ? List.of() : floorPlans;
    }

    List<Resource> all() {
        return resources == null ? List.of() : resources;
    }
}
