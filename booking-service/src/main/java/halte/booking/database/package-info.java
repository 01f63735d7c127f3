/** SQL where the design asks for SQL: one thin layer over the connection of the current transaction. */
@NullMarked
package halte.booking.database;

import org.jspecify.annotations.NullMarked;
