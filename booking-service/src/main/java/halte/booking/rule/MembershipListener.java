package halte.booking.rule;

import halte.contracts.membership.MembershipStartedV1;
import halte.contracts.membership.TeamDescribedV1;
import halte.contracts.membership.TrainingDescribedV1;
import halte.contracts.membership.TrainingValidatedV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class MembershipListener {

    /** Usage and fees are no business of rules. */
    private static final Set<String> OF_RULES =
            Set.of(MembershipStartedV1.TYPE, TeamDescribedV1.TYPE, TrainingValidatedV1.TYPE, TrainingDescribedV1.TYPE);

    private final Inbox inbox;
    private final Standing standing;
    private final TrainingNames trainings;

    MembershipListener(Inbox inbox, Standing standing, TrainingNames trainings) {
        this.inbox = inbox;
        this.standing = standing;
        this.trainings = trainings;
    }

    @Incoming("membership-facts")
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> polled) {
        return inbox.hear("booking-standing", polled, OF_RULES, Inbox.each(fact -> {
            switch (fact.type()) {
                case MembershipStartedV1.TYPE -> standing.started(fact.as(MembershipStartedV1.class), fact.time());
                case TeamDescribedV1.TYPE -> standing.described(fact.as(TeamDescribedV1.class), fact.time());
                case TrainingValidatedV1.TYPE -> standing.validated(fact.as(TrainingValidatedV1.class), fact.time());
                default -> trainings.described(fact.as(TrainingDescribedV1.class), fact.time());
            }
        }));
    }
}
