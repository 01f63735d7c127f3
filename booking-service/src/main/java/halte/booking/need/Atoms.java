package halte.booking.need;

import halte.booking.blocking.KeptFromVisitors;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;

/**
 * Whether a resource, or everything it is made of, can be had at a time.
 *
 * @param kept from those who hold no plan
 */
record Atoms(Snapshot structure, TakenDays taken, KeptFromVisitors kept) {

    /** From {@code start} to before {@code end}, in quarters since 1970. */
    boolean areFree(Resource resource, long start, long end) {
        return resource.isAtom()
                ? taken.isFree(resource.id(), start, end)
                : structure.isFree(resource, atom -> taken.isFree(atom, start, end));
    }
}
