/** What billing-service tells: charges and documents. */
@NullMarked
package halte.contracts.billing;

import org.jspecify.annotations.NullMarked;
