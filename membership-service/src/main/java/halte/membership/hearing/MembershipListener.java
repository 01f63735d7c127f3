package halte.membership.hearing;

import halte.contracts.membership.MembershipStartedV1;
import halte.membership.usage.RightsBought;
import halte.outbox.Envelope;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
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

    /**
     * Most of what we tell is not for us, and is not worth a row in the inbox. A batch locks its people in the order
     * in which history locks them, so that the two wait for each other instead of blocking each other.
     */
    @Incoming("membership-facts")
    @Blocking
    public void on(List<String> messages) {
        var started = messages.stream()
                .filter(message -> message.contains(MembershipStartedV1.TYPE))
                .sorted(Comparator.comparing(MembershipListener::person))
                .toList();
        if (!started.isEmpty()) {
            inbox.hearAll("membership", started, this::on);
        }
    }

    private static String person(String message) {
        return Envelope.parse(message).data().path("personId").asText();
    }

    private void on(Envelope fact) {
        if (MembershipStartedV1.TYPE.equals(fact.type())) {
            rightsBought.on(fact.as(MembershipStartedV1.class), fact.time());
        }
    }
}
