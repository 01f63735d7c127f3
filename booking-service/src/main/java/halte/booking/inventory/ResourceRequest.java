package halte.booking.inventory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import halte.booking.structure.Resource;
import halte.booking.structure.ResourceDescription;
import halte.contracts.Codes;
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
 * A resource as a host fills it in. What only the platform knows may stand in it, as it was read, and is ignored.
 *
 * @param code only when it is added; null = the next free one of its kind
 * @param version the one the host saw; null = whatever it is now
 * @param amenities codes of the vocabulary, or any short words
 */
@JsonIgnoreProperties({"resource", "space", "place", "photos", "partOf", "outOfOrder", "retiredOn", "amenityNames"})
record ResourceRequest(
        @Nullable @Pattern(regexp = Codes.RESOURCE) String code,

        @Nullable @Min(0) Integer version,

        @NotNull @Pattern(regexp = Resource.KINDS) String kind,

        @NotEmpty Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 120) String> name,
        @Nullable Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 2000) String> about,
        @Min(0) @Max(10_000) int capacity,
        @NotNull @Size(max = 30) List<@NotNull @Pattern(regexp = WORDS) String> amenities,
        @Nullable @Size(max = 40) String use,
        @Nullable @Size(max = 40) String zone,
        @Nullable Boolean declared,
        @Nullable Boolean fixed,
        @Nullable @Size(max = 60) String requiresTraining,
        @Nullable @Valid Season season,
        @Nullable @Size(max = 12) List<@NotNull @Size(max = 24) String> combines,
        @Nullable @Size(max = 60) List<@NotNull @Size(max = 24) String> units) {

    private static final String WORDS = "[\\p{L}\\p{N}][\\p{L}\\p{N} ’'.,/()+-]{1,39}";
    private static final String MONTH_DAY = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    record Season(
            @NotNull @Pattern(regexp = MONTH_DAY) String from,
            @NotNull @Pattern(regexp = MONTH_DAY) String to) {

        private static ResourceDescription.@Nullable Season of(@Nullable Season season) {
            return season == null ? null : new ResourceDescription.Season(season.from(), season.to());
        }
    }

    ResourceDescription described() {
        return new ResourceDescription(
                code == null ? "" : code,
                kind,
                name,
                capacity,
                amenities.stream().map(String::strip).distinct().toList(),
                blankless(use),
                blankless(zone),
                declared,
                blankless(requiresTraining),
                Season.of(season),
                null,
                emptyless(combines),
                emptyless(units),
                about == null || about.isEmpty() ? null : about,
                Boolean.TRUE.equals(fixed) ? true : null);
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable List<String> emptyless(@Nullable List<String> codes) {
        return codes == null || codes.isEmpty() ? null : codes;
    }
}
