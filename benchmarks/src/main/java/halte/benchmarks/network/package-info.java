/** A network to measure with, described through the API as a coordinator does: many spaces, all alike. */
@NullMarked
package halte.benchmarks.network;

import org.jspecify.annotations.NullMarked;
