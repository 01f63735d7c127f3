package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is free for a need, nearest first; {@code otherDay} when nothing is. */
public record FreeAnswer(
        LocalDate date, List<FreeSpace> items, @Nullable LocalDate otherDay) {

    public record FreeSpace(
            String space,
            String slug,
            Wording name,
            String town,
            @Nullable BigDecimal distanceKm,
            @Nullable String timeZone,
            @Nullable String state,
            int free,
            int total,
            List<FreeOffer> offers) {}

    public record FreeOffer(
            String resource,
            Wording name,
            String kind,
            int capacity,
            @Nullable List<String> amenities,
            Instant startsAt,
            Instant endsAt,
            @Nullable String requiresTraining,
            @Nullable Boolean trained,
            boolean approval) {}
}
