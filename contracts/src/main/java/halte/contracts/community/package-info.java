/** What community-service tells: events and tickets. */
@NullMarked
package halte.contracts.community;

import org.jspecify.annotations.NullMarked;
