package halte.booking.invitation;

import halte.identity.SystemScope;
import io.quarkus.logging.Log;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends what waits; a mail server that is away costs nothing but time. */
@ApplicationScoped
public class MailDispatch {

    private final WaitingMails waiting;
    private final InvitationCalendar calendar;
    private final InvitationConfig config;
    private final Mailer mailer;

    MailDispatch(WaitingMails waiting, InvitationCalendar calendar, InvitationConfig config, Mailer mailer) {
        this.waiting = waiting;
        this.calendar = calendar;
        this.config = config;
        this.mailer = mailer;
    }

    @Scheduled(every = "1s", identity = "send-invitations", concurrentExecution = ConcurrentExecution.SKIP)
    public void send() {
        SystemScope.run(() -> {
            for (var due = waiting.take(); !due.isEmpty(); due = waiting.take()) {
                due.forEach(this::send);
            }
        });
    }

    @Scheduled(cron = "0 40 3 * * ?", identity = "forget-invitations")
    public void forget() {
        SystemScope.call(waiting::forget);
    }

    private void send(WaitingMails.Waiting mail) {
        try {
            var invitation = calendar.invitation(mail.booking());
            mailer.send(InvitationMail.of(mail.id(), mail.booking(), mail.recipient(), invitation, config));
            waiting.sent(mail.id());
        } catch (RuntimeException refused) {
            Log.warnf("An invitation could not be sent and is tried again later: %s", refused.getMessage());
            waiting.failed(mail.id(), String.valueOf(refused.getMessage()));
        }
    }
}
