package halte.membership.ledger;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a right is valid.
 *
 * @param spaces codes, or null for every space of the network
 */
public record Scope(@Nullable Set<String> spaces) {

    public static final Scope EVERYWHERE = new Scope(null);

    public boolean covers(String space) {
        return spaces == null || spaces.contains(space);
    }

    /** The narrower scope is used first. */
    int breadth() {
        return spaces == null ? Integer.MAX_VALUE : spaces.size();
    }
}
