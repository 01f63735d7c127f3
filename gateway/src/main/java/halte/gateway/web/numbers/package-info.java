/**
 * A host's own space in numbers: the same definitions as the Region reads, for one space and without masks.
 *
 * <p>Invariant: nothing is computed here, only worded and drawn; each drawing has its table, and each table its
 * definition and its export.
 */
@NullMarked
package halte.gateway.web.numbers;

import org.jspecify.annotations.NullMarked;
