package halte.booking.reservation;

import halte.booking.hours.Slot;
import halte.booking.occupation.TakenQuarters;
import halte.booking.structure.MadeOf;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Which resources could serve a wish, and what each of them has to occupy. */
@ApplicationScoped
class Candidates {

    private final Structure structure;

    Candidates(Structure structure) {
        this.structure = structure;
    }

    /** What has to be free for it: itself, or the parts it is made of. */
    List<Integer> atomsOf(Resource resource) {
        return structure.now().atomsOf(resource);
    }

    /** The same, for whoever occupies it. */
    MadeOf madeOf(Resource resource) {
        return structure.now().madeOf(resource);
    }

    boolean isFree(Resource resource, Slot slot, TakenQuarters taken) {
        return atomsOf(resource).stream().allMatch(atom -> taken.isFree(atom, slot));
    }

    /**
     * Free by the masks, in random order: who comes at the same time does not try the same desk first. What is made of
     * others comes last, so that "any room" leaves the big one whole.
     */
    List<Resource> free(List<Resource> wanted, Slot slot, TakenQuarters taken) {
        var free = new ArrayList<>(bookable(wanted).stream()
                .filter(resource -> isFree(resource, slot, taken))
                .toList());
        Collections.shuffle(free, ThreadLocalRandom.current());
        free.sort(Comparator.comparingInt(resource -> resource.parts().size()));
        return free;
    }

    /** A label stands for the units behind it; somebody's own desk is only given to who names it. */
    List<Resource> bookable(List<Resource> wanted) {
        var now = structure.now();
        return wanted.stream()
                .filter(resource -> wanted.size() == 1 || !resource.isFixed())
                .flatMap(resource -> now.candidatesFor(resource).stream())
                .distinct()
                .toList();
    }
}
