package halte.gateway.web.region;

import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Occupancy of spaces, provinces and the network by month, quarter or year: {@code GET /api/occupancy?grain=}. */
record PeriodsAnswer(
        @Nullable List<Item> items,
        @Nullable List<Item> provinces,
        @Nullable List<Item> network,
        @Nullable Map<String, Wording> definitions) {

    /** One place in one period; the network has neither space nor province. */
    record Item(
            @Nullable String space,
            @Nullable String province,
            String period,
            @Nullable Integer spacesReporting,
            @Nullable Integer spacesOpen,
            @Nullable BigDecimal bookedOccupancy,
            @Nullable BigDecimal observedOccupancy,
            @Nullable Count footfall,
            @Nullable Count workers) {}

    /** {@code GET /api/occupancy/rooms?grain=}. */
    record Rooms(
            @Nullable List<Room> items,
            @Nullable List<Room> provinces,
            @Nullable List<Room> network,
            @Nullable Wording definition) {}

    record Room(
            @Nullable String space,
            @Nullable String province,
            String kind,
            String period,
            @Nullable BigDecimal occupancy) {}

    static <T> List<T> all(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }

    String definition(String name, String language) {
        Wording words = definitions == null ? null : definitions.get(name);
        return words == null ? "" : words.in(language);
    }
}
