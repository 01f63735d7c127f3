/**
 * The Region's dashboard: the network at this moment, the figures of a month, and the tables behind every picture,
 * also as CSV.
 *
 * <p>Invariant: booked and observed occupancy stand side by side, with their definitions and the number of spaces
 * that reported; what is missing is said to be missing and never counted as zero; masks are the services', this
 * package only puts them into words.
 */
@NullMarked
package halte.gateway.web.region;

import org.jspecify.annotations.NullMarked;
