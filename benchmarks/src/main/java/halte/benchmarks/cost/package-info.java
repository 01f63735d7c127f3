/**
 * What one booking costs everywhere: CPU of every process, transactions of every database, bytes of the log, from the
 * first request until the last listener has caught up. What the platform takes when nobody asks anything is taken off.
 */
@NullMarked
package halte.benchmarks.cost;

import org.jspecify.annotations.NullMarked;
