/**
 * Series: bookings that come back by a rule (RFC 5545 RRULE), each occurrence a row with its own state.
 *
 * <p>Invariant: an occurrence is {@code BOOKED} or {@code OFFERED} only with a booking of its own, made by the same
 * {@link halte.booking.reservation.Reservations} as every single booking, so by the same rules, quotas and constraint;
 * what they refuse is {@code SKIPPED} with the reason and does not hinder the other dates. What lies beyond the booking
 * horizon is {@code PLANNED} and booked at night as the horizon moves. A date is never lost: it stays a row.
 *
 * <p>Dates are expanded as local dates and put on the clock of the space, so that nine o'clock stays nine o'clock over
 * summer time. A preview is the very same work, rolled back.
 *
 * <p>Tells {@code series-started, occurrence-skipped, occurrence-offered, series-ended}; listens to nothing.
 */
@NullMarked
package halte.booking.series;

import org.jspecify.annotations.NullMarked;
