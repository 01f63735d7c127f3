/**
 * Bookings: who has which resource, and when; from the wish to its end.
 *
 * <p>A booking is confirmed by the very statement that occupies its resource: one SQL statement writes the
 * occupation, the answer to repeat for the same {@code Idempotency-Key}, the booking, the mail and the fact, or
 * nothing of it. When the exclusion constraint refuses, that is an ordinary answer, {@code slot-taken}, with
 * alternatives. What is made of parts occupies all of them, a label any free unit. Rules and quotas are judged before,
 * by one way for a screen, a series and staff; staff may set them aside for a reason that is kept.
 *
 * <p>Invariant: a booking that is alive has exactly its occupations, buffers included; a change lets the old ones go
 * and takes the new ones in one transaction, so a refused change loses nothing. Fees and buffers are those of the day
 * it was booked, and moving it to later never moves its fees.
 *
 * <p>States: {@code HELD} (ends by itself) or {@code REQUESTED} (the space answers) {@code → CONFIRMED → CHECKED_IN →
 * COMPLETED}; ends are also {@code CANCELLED}, {@code RELEASED} (nobody came), {@code DECLINED} (the space said no) and
 * {@code EXPIRED} (a hold that was not confirmed). Other features book through {@code Reservations}, {@code Holding},
 * {@code Changing} and {@code Cancelling}.
 *
 * <p>Tells {@code booking-held, hold-expired, booking-requested, booking-declined, booking-confirmed, booking-changed,
 * booking-cancelled, booking-released, booking-completed}; listens to nothing.
 */
@NullMarked
package halte.booking.reservation;

import org.jspecify.annotations.NullMarked;
