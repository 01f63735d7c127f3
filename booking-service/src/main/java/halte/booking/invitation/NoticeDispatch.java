package halte.booking.invitation;

import halte.identity.SystemScope;
import io.quarkus.logging.Log;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends the notices that wait; a mail server that is away costs nothing but time. */
@ApplicationScoped
public class NoticeDispatch {

    private final WaitingNotices waiting;
    private final InvitationConfig config;
    private final Mailer mailer;

    NoticeDispatch(WaitingNotices waiting, InvitationConfig config, Mailer mailer) {
        this.waiting = waiting;
        this.config = config;
        this.mailer = mailer;
    }

    @Scheduled(every = "2s", identity = "send-notices", concurrentExecution = ConcurrentExecution.SKIP)
    public void send() {
        SystemScope.run(() -> {
            for (var due = waiting.take(); !due.isEmpty(); due = waiting.take()) {
                due.forEach(this::send);
            }
        });
    }

    @Scheduled(cron = "0 45 3 * * ?", identity = "forget-notices")
    public void forget() {
        SystemScope.call(waiting::forget);
    }

    private void send(WaitingNotices.Waiting notice) {
        try {
            if (notice.recipient() != null) {
                mailer.send(NoticeMail.of(notice, notice.recipient(), config));
            }
            waiting.sent(notice.id());
        } catch (RuntimeException refused) {
            Log.warnf("A notice could not be sent and is tried again later: %s", refused.getMessage());
            waiting.failed(notice.id(), String.valueOf(refused.getMessage()));
        }
    }
}
