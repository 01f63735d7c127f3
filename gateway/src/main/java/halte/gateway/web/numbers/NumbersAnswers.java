package halte.gateway.web.numbers;

import halte.gateway.web.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What booking-service says of the use of one space; unmasked for its own people. */
final class NumbersAnswers {

    private NumbersAnswers() {}

    record Periods(@Nullable List<Period> items, @Nullable Map<String, Wording> definitions) {

        List<Period> all() {
            return items == null ? List.of() : items;
        }

        String definition(String name, String language) {
            Wording words = definitions == null ? null : definitions.get(name);
            return words == null ? "" : words.in(language);
        }
    }

    record Period(
            String period,
            long declaredDesks,
            long openHalfDays,
            long deskHalfDays,
            @Nullable Long bookedHalfDays,
            @Nullable Long observedHalfDays,
            @Nullable Long noShows,
            @Nullable Long walkIns,
            @Nullable BigDecimal bookedOccupancy,
            @Nullable BigDecimal observedOccupancy,
            @Nullable BigDecimal noShowShare,
            @Nullable BigDecimal walkInShare,
            @Nullable Long presences,
            @Nullable Long visits,
            @Nullable Long footfall,
            @Nullable Long workers,
            boolean reporting) {}

    record Rooms(@Nullable List<Room> items, @Nullable Wording definition) {

        List<Room> all() {
            return items == null ? List.of() : items;
        }
    }

    record Room(
            String kind,
            String period,
            long openMinutes,
            long bookedMinutes,
            @Nullable BigDecimal occupancy) {}

    record Hours(@Nullable List<Cell> cells, @Nullable Wording definition) {

        List<Cell> all() {
            return cells == null ? List.of() : cells;
        }
    }

    record Cell(
            String weekday,
            int hour,
            @Nullable BigDecimal booked,
            @Nullable BigDecimal observed) {}
}
