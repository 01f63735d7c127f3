/**
 * Every way to say no, in one shape: RFC 9457 {@code application/problem+json}.
 *
 * <p>A service lists its refusals in one enum of {@link halte.problem.ProblemType}; a use case throws a
 * {@link halte.problem.Refusal}; only the mappers here turn it into an answer, in the language the caller reads.
 * A refusal is an answer and leaves no stack trace; a fault gives the caller an id to quote and us the trace.
 */
@NullMarked
package halte.problem;

import org.jspecify.annotations.NullMarked;
