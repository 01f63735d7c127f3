/**
 * Check-in codes: what a phone reads at the door or on a desk.
 *
 * <p>A code names a space, or one desk of it, and is signed with a key of that space. A printed one is good until a
 * host renews it; a rotating one, for a screen at the door, changes every minute and is taken for a few minutes more.
 * A code says where somebody stands, never who: that is the session's business.
 *
 * <p>Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.code;

import org.jspecify.annotations.NullMarked;
