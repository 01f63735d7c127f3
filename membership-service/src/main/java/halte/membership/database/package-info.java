/**
 * Plain SQL where a mapper of single rows would be slow or would hide the statement: the ledger and the uses.
 *
 * <p>Runs on the connection of the current transaction, so row-level security and the row locks are its own.
 */
@NullMarked
package halte.membership.database;

import org.jspecify.annotations.NullMarked;
