/**
 * A mail server that delivers to a folder and shows what it got on a page: nothing leaves the machine.
 *
 * <p>Invariant: a message that was accepted is on the disk.
 */
@NullMarked
package halte.launcher.mail;

import org.jspecify.annotations.NullMarked;
