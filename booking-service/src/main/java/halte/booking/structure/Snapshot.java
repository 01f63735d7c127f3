package halte.booking.structure;

import halte.booking.hours.Holidays;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole structure at one moment: spaces by code, slug and id, resources by code and id, public holidays. */
public final class Snapshot {

    private static final Text NO_SPACE = Text.of(
            "Aucun espace ne porte le code %s.",
            "Geen enkele ruimte heeft de code %s.", "Kein Ort trägt den Code %s.", "No space has the code %s.");
    private static final Text NO_RESOURCE = Text.of(
            "Rien de réservable ne porte le code %s dans cet espace.",
            "Niets boekbaars heeft de code %s in deze ruimte.",
            "Nichts Buchbares trägt hier den Code %s.",
            "Nothing bookable has the code %s in this space.");

    private final long revision;
    private final List<Space> spaces;
    private final Holidays holidays;
    private final Map<String, Space> byName = new HashMap<>();
    private final Map<Integer, Space> byId = new HashMap<>();
    private final Map<String, Resource> resources = new HashMap<>();
    private final Map<Integer, Resource> resourcesById = new HashMap<>();

    Snapshot(long revision, List<Space> spaces, Holidays holidays) {
        this.revision = revision;
        this.spaces = List.copyOf(spaces);
        this.holidays = holidays;
        for (var space : spaces) {
            byName.put(space.space(), space);
            byName.put(space.slug(), space);
            byId.put(space.id(), space);
            for (var resource : space.resources()) {
                resources.put(resource.resource(), resource);
                resourcesById.put(resource.id(), resource);
            }
        }
    }

    long revision() {
        return revision;
    }

    public Collection<Space> spaces() {
        return spaces;
    }

    public Holidays holidays() {
        return holidays;
    }

    public Optional<Space> find(String codeOrSlug) {
        var known = byName.get(codeOrSlug);
        return Optional.ofNullable(known == null ? byName.get(codeOrSlug.toUpperCase(Locale.ROOT)) : known);
    }

    /** @throws Refusal NOT_FOUND */
    public Space space(String codeOrSlug) {
        return find(codeOrSlug)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, NO_SPACE.formatted(printable(codeOrSlug))));
    }

    public Space space(int id) {
        var known = byId.get(id);
        if (known == null) {
            throw new IllegalStateException("The structure has no space with the id (%d).".formatted(id));
        }
        return known;
    }

    public Optional<Resource> findResource(String code) {
        return Optional.ofNullable(resources.get(code));
    }

    public @Nullable Resource resource(int id) {
        return resourcesById.get(id);
    }

    /** @throws Refusal NOT_FOUND when there is no such resource in that space */
    public Resource resource(Space space, String code) {
        return findResource(code)
                .filter(resource -> resource.spaceId() == space.id())
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, NO_RESOURCE.formatted(printable(code))));
    }

    private static String printable(String given) {
        return given.length() > 40 ? given.substring(0, 40) + "…" : given;
    }
}
