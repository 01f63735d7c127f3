/**
 * The demo network: put into a running platform through its public commands and import endpoints, never by writing
 * into tables.
 *
 * <p>Everything is computed from three files, a seed and a moment: the same of these give the same requests, byte by
 * byte, on every machine. Each request carries an idempotency key made from its content, so loading twice changes
 * nothing.
 */
@NullMarked
package halte.demo;

import org.jspecify.annotations.NullMarked;
