/** Belgian identifiers that carry their own check: enterprise numbers and bank accounts. */
@NullMarked
package halte.billing.identifiers;

import org.jspecify.annotations.NullMarked;
