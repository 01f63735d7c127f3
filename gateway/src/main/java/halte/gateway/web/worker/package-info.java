/**
 * A worker's own pages: today, bookings and their pass, passes, documents, profile, and the page behind a QR code.
 *
 * <p>Invariant: everything shown belongs to the person of the session; what changes something is a form that works without scripts and goes on by redirect.
 */
@NullMarked
package halte.gateway.web.worker;

import org.jspecify.annotations.NullMarked;
