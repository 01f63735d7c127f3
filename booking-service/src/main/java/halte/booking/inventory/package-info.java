/**
 * The resources of a space one by one: what hosts write about them, their photos, and their state of the moment.
 *
 * <p>Changes go through {@link halte.booking.structure.Inventory}, which keeps codes, parts and wholes consistent. What
 * can be looked for by amenity has a code and a name in four languages; anything else a host writes is kept as written.
 *
 * <p>Tells {@code space-described} through the structure; listens to nothing.
 */
@NullMarked
package halte.booking.inventory;

import org.jspecify.annotations.NullMarked;
