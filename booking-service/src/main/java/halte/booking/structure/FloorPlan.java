package halte.booking.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One floor as it is drawn now.
 *
 * @param plan its name in addresses and in the places of resources
 * @param version counts every saving; who saves says which one they saw
 */
public record FloorPlan(
        String plan,
        int version,
        JsonNode drawing,
        @Nullable Instant savedAt,
        @Nullable Background background) {

    /**
     * An image under the drawing.
     *
     * @param hash of its bytes, part of its address
     */
    public record Background(String hash, int width, int height, int x, int y, int w, int h) {}
}
