/** Lists that go on: a page and the cursor of the next one. */
@NullMarked
package halte.billing.paging;

import org.jspecify.annotations.NullMarked;
