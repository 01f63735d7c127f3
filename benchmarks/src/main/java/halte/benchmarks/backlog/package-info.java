/**
 * P6: how far the roll-up is behind the facts while bookings come in at 70 % of what the service can take, and how long
 * it takes until nothing waits once they stop.
 */
@NullMarked
package halte.benchmarks.backlog;

import org.jspecify.annotations.NullMarked;
