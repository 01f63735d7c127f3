package halte.billing.charges;

import halte.contracts.membership.CancellationFeeDueV1;
import halte.contracts.membership.FeeDueV1;
import halte.contracts.membership.UsageHistorySettledV1;
import halte.contracts.membership.UsageSettledV1;
import halte.outbox.Envelope;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what has to be paid. A batch of history is the same as its uses one by one. */
@ApplicationScoped
class MembershipListener {

    /** That a booking was weighed, which is told most, makes nothing due. */
    private static final Set<String> DUE =
            Set.of(FeeDueV1.TYPE, CancellationFeeDueV1.TYPE, UsageSettledV1.TYPE, UsageHistorySettledV1.TYPE);

    private final Inbox inbox;
    private final Charging charging;

    MembershipListener(Inbox inbox, Charging charging) {
        this.inbox = inbox;
        this.charging = charging;
    }

    @Incoming("membership-facts")
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> polled) {
        return inbox.hear("membership", polled, DUE, Inbox.each(envelope -> {
            var supplies = supplies(envelope);
            if (!supplies.isEmpty()) {
                charging.charge(supplies);
            }
        }));
    }

    private static List<Supply> supplies(Envelope envelope) {
        return switch (envelope.type()) {
            case FeeDueV1.TYPE -> List.of(Supplies.of(envelope.as(FeeDueV1.class)));
            case CancellationFeeDueV1.TYPE -> List.of(Supplies.of(envelope.as(CancellationFeeDueV1.class)));
            case UsageSettledV1.TYPE ->
                Supplies.of(envelope.as(UsageSettledV1.class)).stream().toList();
            case UsageHistorySettledV1.TYPE ->
                envelope.as(UsageHistorySettledV1.class).usages().stream()
                        .map(Supplies::of)
                        .flatMap(Optional::stream)
                        .toList();
            default -> List.of(); // not for us
        };
    }
}
