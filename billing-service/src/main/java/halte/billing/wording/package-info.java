/** Words in the four languages, dates and amounts as people write them. */
@NullMarked
package halte.billing.wording;

import org.jspecify.annotations.NullMarked;
