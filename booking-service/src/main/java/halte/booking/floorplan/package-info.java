/**
 * Floor plans as hosts draw them: walls, rooms, words, and where each resource stands.
 *
 * <p>Whoever saves says which version they saw; if somebody else saved meanwhile, nothing is stored and they are told.
 * A plan places only resources of its space that are in service, inside the drawing. The place of a resource is part
 * of its description, so the plan and the list are one thing seen twice. Images under a drawing come in through
 * {@link halte.booking.picture.Pictures} and {@link halte.booking.picture.SafeSvg} only.
 *
 * <p>Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.floorplan;

import org.jspecify.annotations.NullMarked;
