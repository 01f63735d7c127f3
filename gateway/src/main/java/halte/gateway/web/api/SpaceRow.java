package halte.gateway.web.api;

import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One space in a list. */
public record SpaceRow(
        String space,
        String slug,
        Wording name,
        String town,
        @Nullable String province,
        double latitude,
        double longitude,
        @Nullable BigDecimal distanceKm,
        @Nullable Operator operator,
        @Nullable Wording summary,
        @Nullable List<String> languages,
        @Nullable String timeZone,
        @Nullable String halfDaySplit,
        @Nullable String stepFree,
        @Nullable List<String> amenities,
        @Nullable OpenToday today,
        @Nullable Now now,
        @Nullable Desks desks,
        @Nullable BigDecimal downMbps) {

    public record Operator(
            String operator, Wording name, @Nullable String kind) {}

    /** {@code from} and {@code to} are hours of the space, or instants. */
    public record OpenToday(
            @Nullable LocalDate date,
            @Nullable String state,
            @Nullable String from,
            @Nullable String to) {}

    public record Now(@Nullable String state, int free, int present, int total) {}

    public record Desks(int declared) {}
}
