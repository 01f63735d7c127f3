package halte.booking.structure;

import java.util.List;

/**
 * What somebody wants, and what they take it to be made of. The database compares the two when they are occupied, for
 * the structure in memory may be a second old.
 *
 * @param resources ids of what is wanted
 * @param atoms ids of everything that has to be free for it
 */
public record MadeOf(List<Integer> resources, List<Integer> atoms) {

    public MadeOf {
        resources = List.copyOf(resources);
        atoms = List.copyOf(atoms);
    }

    /** Nothing has to be occupied. */
    public static final MadeOf NOTHING = new MadeOf(List.of(), List.of());

    /** One thing of its own. */
    public static MadeOf itself(int resourceId) {
        return new MadeOf(List.of(resourceId), List.of(resourceId));
    }
}
