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
import java.util.function.IntPredicate;
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

    /**
     * What has to be free, and is occupied, when this resource is booked: itself, or the parts it is made of. For a
     * label: every unit behind it, which is what a blocker takes; who books one unit asks {@link #candidatesFor}.
     */
    public List<Integer> atomsOf(Resource resource) {
        if (resource.isAtom()) {
            return List.of(resource.id());
        }
        var codes = resource.parts().isEmpty() ? resource.units() : resource.parts();
        return codes.stream()
                .map(this::required)
                .map(Resource::id)
                .sorted()
                .distinct()
                .toList();
    }

    /** The same with what is wanted, for whoever occupies it. */
    public MadeOf madeOf(Resource resource) {
        return madeOf(List.of(resource));
    }

    /** Several at once, together with everything they are made of. */
    public MadeOf madeOf(Collection<Resource> resources) {
        return new MadeOf(
                resources.stream().map(Resource::id).sorted().distinct().toList(),
                resources.stream()
                        .flatMap(resource -> atomsOf(resource).stream())
                        .sorted()
                        .distinct()
                        .toList());
    }

    /** What may be booked for whoever asks for this resource: itself, or any unit behind the label, in their order. */
    public List<Resource> candidatesFor(Resource resource) {
        return resource.units().isEmpty()
                ? List.of(resource)
                : resource.units().stream().map(this::required).toList();
    }

    /** Whether somebody who asks for this resource gets it, when these atoms are free. */
    public boolean isFree(Resource resource, IntPredicate freeAtom) {
        return candidatesFor(resource).stream()
                .anyMatch(candidate -> atomsOf(candidate).stream().allMatch(freeAtom::test));
    }

    private Resource required(String code) {
        return findResource(code)
                .orElseThrow(() -> new IllegalStateException("The part (%s) of a resource is gone.".formatted(code)));
    }

    private static String printable(String given) {
        return given.length() > 40 ? given.substring(0, 40) + "…" : given;
    }
}
