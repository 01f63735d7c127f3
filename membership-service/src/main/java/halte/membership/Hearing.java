package halte.membership;

import halte.outbox.Envelope;
import halte.outbox.Inbox;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * Hears facts as long as the service lives. When it stops, what is under way finishes and nothing new is begun: a fact
 * that met a closed database would be sent to the dead letters, while one that is never answered comes again after the
 * restart.
 */
@ApplicationScoped
public class Hearing {

    private final Inbox inbox;
    private final ReentrantReadWriteLock life = new ReentrantReadWriteLock();
    private volatile boolean stopping;

    Hearing(Inbox inbox) {
        this.inbox = inbox;
    }

    public void hear(String listener, List<String> messages, Consumer<Envelope> handler) {
        if (stopping || !life.readLock().tryLock()) {
            neverAnswer();
        }
        try {
            inbox.hearAll(listener, messages, handler);
        } finally {
            life.readLock().unlock();
        }
    }

    /** Taken for ever: by then every listener has finished, and no other begins. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        stopping = true;
        life.writeLock().lock();
    }

    private static void neverAnswer() {
        while (true) {
            LockSupport.park();
        }
    }
}
