package halte.membership.hearing;

import halte.contracts.membership.MembershipStartedV1;
import halte.membership.usage.RightsBought;
import halte.outbox.Inbox;
import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Our own facts: rights that somebody bought or ended are weighed as the system, who sees every open booking. */
@ApplicationScoped
public class MembershipListener {

    private final Inbox inbox;
    private final RightsBought rightsBought;

    MembershipListener(Inbox inbox, RightsBought rightsBought) {
        this.inbox = inbox;
        this.rightsBought = rightsBought;
    }

    @Incoming("membership-facts")
    @Blocking
    public void on(String message) {
        inbox.hear("membership", message, fact -> {
            if (MembershipStartedV1.TYPE.equals(fact.type())) {
                rightsBought.on(fact.as(MembershipStartedV1.class), fact.time());
            } else {
                Log.debugf("Not for us: %s", fact.type());
            }
        });
    }
}
