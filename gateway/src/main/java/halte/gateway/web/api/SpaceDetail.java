package halte.gateway.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything the space page says. */
public record SpaceDetail(
        String space,
        String slug,
        Wording name,
        String town,
        @Nullable String province,
        double latitude,
        double longitude,
        SpaceRow.@Nullable Operator operator,
        @Nullable Wording summary,
        @Nullable List<String> languages,
        @Nullable String timeZone,
        @Nullable String halfDaySplit,
        @Nullable String stepFree,
        @Nullable List<String> amenities,
        SpaceRow.@Nullable OpenToday today,
        SpaceRow.@Nullable Now now,
        SpaceRow.@Nullable Desks desks,
        @Nullable BigDecimal downMbps,
        @Nullable Address address,
        @Nullable Map<String, List<Opening>> hours,
        @Nullable List<Closure> closures,
        @Nullable JsonNode access,
        @Nullable List<Room> rooms) {

    public record Address(
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town,
            @Nullable String commune) {}

    public record Opening(String from, String to, String state) {}

    /** Days of one year ({@code 2026-12-24}) or of every year ({@code 12-24}). */
    public record Closure(
            String from,
            String to,
            @Nullable Wording reason,
            @Nullable String audience) {}

    public record Room(
            String resource,
            String kind,
            Wording name,
            @Nullable Integer capacity,
            @Nullable List<String> amenities) {}
}
