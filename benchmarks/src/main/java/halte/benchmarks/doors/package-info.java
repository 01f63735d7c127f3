/**
 * P7: the doors open, and 500 people want one of the 20 desks of one space at the same moment. Exactly 20 of them may
 * get one, everybody has to get an answer, and nobody that of a broken service. Then many want the very same desk.
 */
@NullMarked
package halte.benchmarks.doors;

import org.jspecify.annotations.NullMarked;
