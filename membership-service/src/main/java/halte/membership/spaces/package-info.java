/**
 * What membership needs to know of spaces: who runs them, their zone and midday, the kind of each resource.
 *
 * <p>A read model of the topic {@code spaces}; the last description wins. Tells nothing. Listens to: spaces.
 */
@NullMarked
package halte.membership.spaces;

import org.jspecify.annotations.NullMarked;
