/**
 * What the tests of every module share: real servers, signed tokens, a clock that moves, rules that are generated.
 *
 * <p>Invariant: no test of Halte runs against a stand-in for PostgreSQL or Kafka.
 */
@NullMarked
package halte.testkit;

import org.jspecify.annotations.NullMarked;
