package halte.gateway.web.region;

import halte.gateway.web.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A space as the directory tells it: an item of {@code GET /api/spaces}. */
record SpaceAnswer(
        String space,
        String slug,
        Wording name,
        @Nullable String town,
        @Nullable String province,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Operator operator,
        @Nullable Desks desks,
        @Nullable LocalDate openedOn) {

    record Operator(
            String operator,
            @Nullable Wording name,
            @Nullable String kind) {}

    record Desks(int declared) {}

    String shownTown() {
        return town == null ? name.in("fr") : town;
    }

    /** Arlon for "Arlon (Weyler)", Marche for "Marche-en-Famenne": a map has no room for more. */
    String shortTown() {
        return shownTown().replaceFirst("\\s*\\(.*\\)$", "").replaceFirst("-(sur|en|lez|lès|sous)-.*$", "");
    }

    int declaredDesks() {
        return desks == null ? 0 : desks.declared();
    }
}
