package halte.gateway.web.house;

import halte.gateway.web.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One bookable thing with everything known of it: {@code GET /api/resources/{resource}}. */
public record ResourceAnswer(
        String resource,
        String kind,
        Wording name,
        @Nullable Wording about,
        int capacity,
        @Nullable List<String> amenities,
        @Nullable String zone,
        @Nullable Boolean fixed,
        @Nullable String requiresTraining,
        @Nullable Season season,
        @Nullable Place place,
        @Nullable List<String> combines,
        @Nullable List<String> units,
        @Nullable List<String> partOf,
        @Nullable List<Photo> photos,
        @Nullable LocalDate retiredOn,
        @Nullable OutOfOrder outOfOrder,
        @Nullable Long version) {

    /** Days of a year: {@code 04-15}. */
    public record Season(String from, String to) {}

    public record Place(@Nullable String plan) {}

    public record Photo(
            String photo,
            String url,
            @Nullable Integer width,
            @Nullable Integer height) {}

    public record OutOfOrder(
            @Nullable String cause,
            @Nullable Wording reason,
            @Nullable Instant until) {}

    List<String> shownAmenities() {
        return amenities == null ? List.of() : amenities;
    }

    List<String> parts() {
        return combines == null ? List.of() : combines;
    }

    List<String> shownUnits() {
        return units == null ? List.of() : units;
    }

    List<Photo> shownPhotos() {
        return photos == null ? List.of() : photos;
    }

    boolean isRetired() {
        return retiredOn != null;
    }
}
