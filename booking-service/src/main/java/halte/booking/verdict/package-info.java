/**
 * The rule tester: who, what, when → yes or no, and which rule. Runs the same evaluation as a booking does, writes
 * nothing and holds nothing. Tells nothing, listens to nothing.
 */
@NullMarked
package halte.booking.verdict;

import org.jspecify.annotations.NullMarked;
