package halte.membership.usage;

import halte.contracts.membership.MembershipStartedV1;
import halte.membership.ledger.Ledger;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A membership began or was ended early: its rights are weighed against the open bookings of the person. */
@ApplicationScoped
public class RightsBought {

    private final Rating rating;
    private final Ledger ledger;

    RightsBought(Rating rating, Ledger ledger) {
        this.rating = rating;
        this.ledger = ledger;
    }

    @Transactional
    public void on(MembershipStartedV1 fact, Instant toldAt) {
        var grantedAt = ledger.firstGrantedAt(fact.membershipId());
        if (grantedAt != null) {
            rating.rightsChanged(fact.personId(), ledger.isCurtailed(fact.membershipId()) ? toldAt : grantedAt);
        }
    }
}
