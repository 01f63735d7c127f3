package halte.gateway.web.rules;

import halte.gateway.web.Wording;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The space whose rules are shown: {@code GET /api/spaces/{space}}. */
record Place(
        String space,
        String slug,
        Wording name,
        @Nullable List<String> languages,
        @Nullable String timeZone) {

    ZoneId zone() {
        return ZoneId.of(timeZone == null ? "Europe/Brussels" : timeZone);
    }

    /** The languages of the space, its own first; French where none is told. */
    List<String> tongues() {
        return languages == null || languages.isEmpty() ? List.of("fr") : languages;
    }

    /** One bookable thing: {@code GET /api/spaces/{space}/plan}. */
    record Thing(String resource, String kind, @Nullable Wording name) {

        String called(String language) {
            return name == null ? resource : name.in(language);
        }
    }

    /** Everything bookable there. */
    record Plan(@Nullable List<Thing> resources) {

        List<Thing> all() {
            return resources == null ? List.of() : resources;
        }
    }
}
