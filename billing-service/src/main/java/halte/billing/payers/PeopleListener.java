package halte.billing.payers;

import halte.contracts.membership.AccountDescribedV1;
import halte.contracts.membership.PersonDescribedV1;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who people and accounts are. */
@ApplicationScoped
class PeopleListener {

    private final Inbox inbox;
    private final PayerRegister register;

    PeopleListener(Inbox inbox, PayerRegister register) {
        this.inbox = inbox;
        this.register = register;
    }

    @Incoming("people-facts")
    @Blocking
    public void on(String message) {
        inbox.hear("people", message, envelope -> {
            switch (envelope.type()) {
                case AccountDescribedV1.TYPE ->
                    register.describe(envelope.as(AccountDescribedV1.class), envelope.time());
                case PersonDescribedV1.TYPE -> register.describe(envelope.as(PersonDescribedV1.class), envelope.time());
                default -> {} // not for us
            }
        });
    }
}
