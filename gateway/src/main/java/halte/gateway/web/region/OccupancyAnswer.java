package halte.gateway.web.region;

import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Booked and observed occupancy by space and month, and for the network: {@code GET /api/occupancy}. */
record OccupancyAnswer(
        @Nullable List<Item> items,
        @Nullable List<Network> network,
        @Nullable Map<String, Wording> definitions) {

    record Item(
            String space,
            YearMonth month,
            @Nullable Long openHalfDays,
            @Nullable Long deskHalfDays,
            @Nullable Long bookedHalfDays,
            @Nullable Long observedHalfDays,
            @Nullable Long noShows,
            @Nullable Long walkIns,
            @Nullable BigDecimal bookedOccupancy,
            @Nullable BigDecimal observedOccupancy,
            @Nullable Count presences,
            @Nullable Count workers,
            boolean reporting) {}

    record Network(
            YearMonth month,
            @Nullable Long deskHalfDays,
            @Nullable Long bookedHalfDays,
            @Nullable Long observedHalfDays,
            @Nullable BigDecimal bookedOccupancy,
            @Nullable BigDecimal observedOccupancy,
            @Nullable Count presences,
            @Nullable Count workers,
            @Nullable Integer spacesReporting,
            @Nullable Integer spacesOpen) {}

    List<Item> bySpace() {
        return items == null ? List.of() : items;
    }

    List<Network> ofNetwork() {
        return network == null ? List.of() : network;
    }

    String definition(String name, String language) {
        Wording words = definitions == null ? null : definitions.get(name);
        return words == null ? "" : words.in(language);
    }
}
