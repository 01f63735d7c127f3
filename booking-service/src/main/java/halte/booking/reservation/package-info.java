/**
 * Bookings: who has which resource, and when; from the wish to its cancellation.
 *
 * <p>A booking is confirmed by the very statement that occupies its resource: one SQL statement writes the
 * occupation, the answer to repeat for the same {@code Idempotency-Key}, the booking, the mail and the fact, or
 * nothing of it. When the exclusion constraint refuses, that is an ordinary answer, {@code slot-taken}, with
 * alternatives. Rules (opening hours, grid, lengths, how far ahead, season) are judged before, from data.
 *
 * <p>States: {@code CONFIRMED → CHECKED_IN → COMPLETED}, or {@code CANCELLED}, or {@code RELEASED} (nobody came).
 * Tells {@code booking-confirmed, booking-cancelled, booking-released, booking-completed}; listens to nothing.
 */
@NullMarked
package halte.booking.reservation;

import org.jspecify.annotations.NullMarked;
