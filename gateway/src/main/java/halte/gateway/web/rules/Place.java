package halte.gateway.web.rules;

import halte.gateway.web.Wording;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The space whose rules are shown: {@code GET /api/spaces/{space}}; or the network, which has rules and no things of its own. */
record Place(
        String space,
        String slug,
        Wording name,
        @Nullable List<String> languages,
        @Nullable String timeZone) {

    /** The word that stands for the network in addresses; no space is called so. */
    static final String NETWORK = "network";

    static Place network() {
        return new Place("", NETWORK, Wording.NONE, List.of("fr", "nl", "de", "en"), null);
    }

    boolean isNetwork() {
        return space.isEmpty();
    }

    /** As the services take it: null = the network. */
    @Nullable
    String scope() {
        return isNetwork() ? null : space;
    }

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
