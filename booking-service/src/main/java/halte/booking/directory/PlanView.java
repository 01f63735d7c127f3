package halte.booking.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.booking.blocking.OutOfUse;
import halte.booking.structure.FloorPlan;
import halte.booking.structure.Resource;
import halte.booking.structure.ResourceDescription;
import halte.booking.structure.Space;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The floors of a space and everything on them: one answer for the plan and for the list that says the same. */
record PlanView(String space, List<JsonNode> floorPlans, List<Planned> resources) {

    /**
     * A resource on the plan, and in the list.
     *
     * @param state why it is not to be had at this moment; null when nothing is known against it
     * @param allocated whether it is somebody's for long, and they are not away today
     * @param photos addresses
     */
    record Planned(
            String resource,
            String kind,
            Map<String, String> name,
            @Nullable Map<String, String> about,
            int capacity,
            List<String> amenities,
            @Nullable String use,
            @Nullable String zone,
            ResourceDescription.@Nullable Place place,
            boolean declared,
            boolean fixed,
            ResourceDescription.@Nullable Season season,
            @Nullable String requiresTraining,
            List<String> combines,
            List<String> units,
            List<String> photos,
            @Nullable State state,
            boolean allocated,
            @Nullable OutOfOrder outOfOrder) {}

    /** @param kind BLOCKED or ALLOCATED */
    record State(
            String kind,
            @Nullable Map<String, String> reason,
            @Nullable Instant until) {}

    record OutOfOrder(
            @Nullable Map<String, String> reason, @Nullable Instant until) {}

    static PlanView of(
            Space space, Function<Resource, Optional<OutOfUse.State>> states, Function<Resource, List<String>> photos) {
        return new PlanView(
                space.space(),
                space.floorPlans().stream().map(plan -> drawing(space, plan)).toList(),
                space.resources().stream()
                        .filter(resource -> resource.retiredOn() == null)
                        .map(resource ->
                                planned(resource, states.apply(resource).orElse(null), photos.apply(resource)))
                        .toList());
    }

    /** The drawing with its version and the image under it. */
    private static JsonNode drawing(Space space, FloorPlan plan) {
        ObjectNode drawing =
                plan.drawing() instanceof ObjectNode known ? known.deepCopy() : JsonNodeFactory.instance.objectNode();
        drawing.put("version", plan.version());
        if (plan.savedAt() != null) {
            drawing.put("savedAt", plan.savedAt().toString());
        }
        var background = plan.background();
        if (background != null) {
            drawing.putObject("background")
                    .put(
                            "url",
                            "/api/spaces/%s/floor-plans/%s/background?v=%s"
                                    .formatted(space.space(), plan.plan(), background.hash()))
                    .put("x", background.x())
                    .put("y", background.y())
                    .put("w", background.w())
                    .put("h", background.h());
        }
        return drawing;
    }

    private static Planned planned(Resource resource, OutOfUse.@Nullable State state, List<String> photos) {
        var described = resource.description();
        var outOfOrder = state != null && state.isBlocked() ? new OutOfOrder(state.reason(), state.until()) : null;
        return new Planned(
                resource.resource(),
                resource.kind(),
                described.name(),
                described.about(),
                described.capacity(),
                described.amenities(),
                described.use(),
                described.zone(),
                described.place(),
                resource.declared(),
                resource.isFixed(),
                described.season(),
                described.requiresTraining(),
                resource.parts(),
                resource.units(),
                photos,
                state == null ? null : new State(state.kind(), state.reason(), state.until()),
                state != null && !state.isBlocked(),
                outOfOrder);
    }
}
