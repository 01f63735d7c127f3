/**
 * Measures the platform against ratios that hold on any machine: each is taken inside one run, against a yardstick on
 * the same server. Nothing here is asserted; it is printed, and kept as JSON.
 */
@NullMarked
package halte.benchmarks;

import org.jspecify.annotations.NullMarked;
