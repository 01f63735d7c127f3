package halte.booking.floorplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A floor as the editor sends it. What it does not know of (windows, doors, zones, fixtures) stays as it was.
 *
 * @param version the one the editor loaded; 0 for a new floor
 * @param items every resource on this floor; who is missing loses their place
 * @param background where the image lies; null takes it off
 */
record PlanRequest(
        @Min(0) int version,
        @NotEmpty Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 80) String> name,
        @Nullable @Min(-5) @Max(60) Integer level,
        @Min(50) @Max(4000) int width,
        @Min(50) @Max(4000) int height,
        @Nullable @Size(max = 60) List<@Valid @NotNull Outline> outline,

        @NotNull @Size(max = 1000)
        List<@NotNull @Size(min = 4, max = 4) List<@NotNull @Min(0) @Max(4000) Integer>> walls,

        @Nullable @Size(max = 200) List<@Valid @NotNull Area> areas,
        @Nullable @Size(max = 200) List<@Valid @NotNull Label> labels,
        @NotNull @Size(max = 1000) List<@Valid @NotNull Item> items,
        @Nullable @Valid Box background) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outline(
            @NotNull @Pattern(regexp = "[A-Z_]{2,20}") String kind,
            @Nullable Map<@Pattern(regexp = "fr|nl|de|en") String, @NotNull @Size(max = 80) String> name,
            @Min(0) @Max(4000) int x,
            @Min(0) @Max(4000) int y,
            @Min(1) @Max(4000) int w,
            @Min(1) @Max(4000) int h) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Area(
            @NotNull @Pattern(regexp = "[A-Z_]{2,20}") String kind,
            @Nullable Map<@Pattern(regexp = "fr|nl|de|en") String, @NotNull @Size(max = 80) String> name,
            @Nullable Boolean closed,
            @Min(0) @Max(4000) int x,
            @Min(0) @Max(4000) int y,
            @Min(1) @Max(4000) int w,
            @Min(1) @Max(4000) int h) {}

    record Label(
            @NotBlank @Size(max = 80) String text,
            @Min(0) @Max(4000) int x,
            @Min(0) @Max(4000) int y) {}

    record Item(
            @NotBlank @Size(max = 24) String resource,
            @Min(0) @Max(4000) int x,
            @Min(0) @Max(4000) int y,
            @Min(4) @Max(4000) int w,
            @Min(4) @Max(4000) int h,
            @Nullable @Pattern(regexp = "[NESW]") String seat,
            @Nullable Boolean closed,
            @Nullable @Min(0) @Max(359) Integer rot) {

        boolean isWithin(int width, int height) {
            return x + w <= width && y + h <= height;
        }

        boolean meets(Item other) {
            return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
        }

        boolean contains(Item other) {
            return x <= other.x && y <= other.y && other.x + other.w <= x + w && other.y + other.h <= y + h;
        }
    }

    record Box(
            @Min(0) @Max(4000) int x,
            @Min(0) @Max(4000) int y,
            @Min(1) @Max(4000) int w,
            @Min(1) @Max(4000) int h) {}
}
