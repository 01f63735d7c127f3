package halte.membership.usage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which bookings are known already. */
@ApplicationScoped
public class UsedBefore {

    private final Usages usages;

    UsedBefore(Usages usages) {
        this.usages = usages;
    }

    public Set<UUID> among(Collection<UUID> bookingIds) {
        return Set.copyOf(usages.known(bookingIds));
    }
}
