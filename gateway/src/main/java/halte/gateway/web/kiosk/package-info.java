/**
 * The tablet at the door: its page, its enrolment, and the host's list of kiosks.
 *
 * <p>Invariant: a kiosk has a cookie of its own and no person's session; the key in it reaches the board of one space
 * and nothing else. The page holds no data: its script asks booking-service for the board and keeps the last one.
 */
@NullMarked
package halte.gateway.web.kiosk;

import org.jspecify.annotations.NullMarked;
