/**
 * Facts on the wire: what one service tells and the others may rely on.
 *
 * <p>Every fact is a plain record with an owner, a type ({@code be.halte.<owner>.<fact>.v<N>}), a topic and
 * the key whose order matters. Contracts only grow: a released shape parses for ever, and who listens ignores
 * what it does not know. Instants are UTC, intervals half-open, money a decimal string in EUR.
 */
@NullMarked
package halte.contracts;

import org.jspecify.annotations.NullMarked;
