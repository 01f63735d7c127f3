/**
 * From activity to requests, and from requests to a running platform.
 *
 * <p>{@link halte.demo.load.Requests} is pure: the same activity gives the same bytes. {@link
 * halte.demo.load.Sender} sends what it is given, several at a time, and waits where a service has not yet heard of
 * what another one just learned.
 */
@NullMarked
package halte.demo.load;

import org.jspecify.annotations.NullMarked;
