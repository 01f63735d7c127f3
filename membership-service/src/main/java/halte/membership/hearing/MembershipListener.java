package halte.membership.hearing;

import halte.contracts.membership.MembershipStartedV1;
import halte.membership.usage.RightsBought;
import halte.outbox.Envelope;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
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
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> polled) {
        return inbox.hear("membership", polled, Set.of(MembershipStartedV1.TYPE), this::started);
    }

    /**
     * A batch locks its people in the order in which bookings and history lock them, so that they wait for each other
     * instead of blocking each other.
     */
    private void started(List<Envelope> facts) {
        facts.stream()
                .sorted(Comparator.comparing(
                        fact -> fact.data().path("personId").asText()))
                .forEach(fact -> rightsBought.on(fact.as(MembershipStartedV1.class), fact.time()));
    }
}
