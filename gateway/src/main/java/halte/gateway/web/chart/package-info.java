/**
 * The geometry of the figures: where a dot, a bar or a line goes. No colour, no markup and few words; the
 * templates write the SVG, and every number in a picture also stands in a table beside it.
 *
 * <p>Invariant: a missing value is never drawn as zero; it leaves a gap.
 */
@NullMarked
package halte.gateway.web.chart;

import org.jspecify.annotations.NullMarked;
