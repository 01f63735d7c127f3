package halte.membership.ledger;

import java.util.UUID;

/**
 * What one grant gives to one booking.
 *
 * @param consumed half-days taken from the grant: 0 when the day is already paid by it, more than covered when a day
 *     pass is opened for a morning
 * @param covered half-days of the booking that cost nothing
 */
public record Cover(UUID grantId, int consumed, int covered) {}
