/**
 * No double booking, ever: drives many clients through random histories over two replicas of booking-service, kills
 * replicas and the database meanwhile, and then holds everything that was acknowledged against what is stored.
 *
 * <p>Each client waits for the answer to one command before it sends the next, and sends a command that got no answer
 * again under the same {@code Idempotency-Key} until it gets one. So at the end the outcome of every command is known,
 * and {@link halte.benchmarks.doublebooking.Judgement} can say exactly what has to be there. It does not believe the
 * exclusion constraint: overlaps are looked for in what was acknowledged, and again in what is stored. Meanwhile a host
 * says again and again what halls are made of, and whoever has one looks whether all of it is theirs.
 */
@NullMarked
package halte.benchmarks.doublebooking;

import org.jspecify.annotations.NullMarked;
