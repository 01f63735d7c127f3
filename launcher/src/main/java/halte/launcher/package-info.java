/**
 * Runs the whole platform on one machine without containers: `./halte up` and its sisters.
 *
 * <p>Invariant: what the launcher starts it also stops, in order, and it never touches a process it did not start.
 */
@NullMarked
package halte.launcher;

import org.jspecify.annotations.NullMarked;
