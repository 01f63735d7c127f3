/**
 * The geometry of floor plans. Pure calculation, no scripts.
 *
 * <p>Invariant: every mark carries its number in words (a title or a cell), so that a figure says nothing a reader of the page could not read.
 */
@NullMarked
package halte.gateway.web.figures;

import org.jspecify.annotations.NullMarked;
