package halte.gateway.web.host;

import halte.gateway.web.Wording;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public card of a space: {@code GET /api/spaces/{space}}; found by code or slug. */
record SpaceAnswer(
        String space,
        String slug,
        Wording name,
        @Nullable String town,
        @Nullable Operator operator,
        @Nullable List<String> languages,
        @Nullable String timeZone,
        @Nullable LocalTime halfDaySplit) {

    record Operator(String operator, @Nullable Wording name) {}

    ZoneId zone() {
        return ZoneId.of(timeZone == null ? "Europe/Brussels" : timeZone);
    }

    LocalTime midday() {
        return halfDaySplit == null ? LocalTime.of(12, 30) : halfDaySplit;
    }

    String operatorCode() {
        return operator == null ? "" : operator.operator();
    }

    /** The languages of the space, its own first; French where none is told. */
    List<String> tongues() {
        return languages == null || languages.isEmpty() ? List.of("fr") : languages;
    }

    public String shownTown() {
        return town == null ? "" : town;
    }
}
