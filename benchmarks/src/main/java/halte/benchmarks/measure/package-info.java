/**
 * What every benchmark needs: clients that cost next to nothing, what they saw, pgbench beside them, and the report. Knows
 * nothing of what is measured.
 */
@NullMarked
package halte.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
