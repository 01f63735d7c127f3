/** The network as its file describes it: spaces, opening hours, desks, plans and prices. Reads, decides nothing. */
@NullMarked
package halte.demo.network;

import org.jspecify.annotations.NullMarked;
