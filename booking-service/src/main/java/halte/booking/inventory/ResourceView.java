package halte.booking.inventory;

import halte.booking.blocking.OutOfUse;
import halte.booking.structure.Resource;
import halte.booking.structure.ResourceDescription;
import halte.booking.structure.Space;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One resource with everything that may be known of it by everybody.
 *
 * @param partOf codes of wholes it is a part of, and of the label it stands behind
 * @param outOfOrder why it cannot be used at this moment; null when it can
 */
record ResourceView(
        String resource,
        String space,
        String kind,
        Map<String, String> name,
        @Nullable Map<String, String> about,
        int capacity,
        List<String> amenities,
        @Nullable String use,
        @Nullable String zone,
        boolean declared,
        boolean fixed,
        @Nullable String requiresTraining,
        ResourceDescription.@Nullable Season season,
        ResourceDescription.@Nullable Place place,
        List<String> combines,
        List<String> units,
        List<String> partOf,
        List<Photos.Photo> photos,
        @Nullable LocalDate retiredOn,
        @Nullable OutOfOrder outOfOrder,
        int version) {

    record OutOfOrder(
            @Nullable String cause,
            @Nullable Map<String, String> reason,
            @Nullable Instant until) {

        static @Nullable OutOfOrder of(OutOfUse.@Nullable State state) {
            return state == null || !state.isBlocked()
                    ? null
                    : new OutOfOrder(state.cause(), state.reason(), state.until());
        }
    }

    static ResourceView of(Space space, Resource resource, List<Photos.Photo> photos, OutOfUse.@Nullable State state) {
        var described = resource.description();
        return new ResourceView(
                resource.resource(),
                space.space(),
                resource.kind(),
                described.name(),
                described.about(),
                described.capacity(),
                described.amenities(),
                described.use(),
                described.zone(),
                resource.declared(),
                resource.isFixed(),
                described.requiresTraining(),
                described.season(),
                described.place(),
                resource.parts(),
                resource.units(),
                space.resources().stream()
                        .filter(other -> other.retiredOn() == null
                                && (other.parts().contains(resource.resource())
                                        || other.units().contains(resource.resource())))
                        .map(Resource::resource)
                        .toList(),
                photos,
                resource.retiredOn(),
                OutOfOrder.of(state),
                resource.version());
    }
}
