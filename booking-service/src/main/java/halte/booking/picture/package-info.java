/**
 * Pictures that strangers send, made safe: nothing of the bytes that came in is ever sent out again.
 *
 * <p>PNG and JPEG are decoded within bounds and encoded anew, so that neither metadata (where a photo was taken) nor
 * anything hidden behind the image survives. SVG is parsed without doctype and rebuilt from a list of elements and
 * attributes that only draw: no script, no foreign content, no address of anything else.
 *
 * <p>Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.picture;

import org.jspecify.annotations.NullMarked;
