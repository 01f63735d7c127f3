package halte.membership.hearing;

import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.BookingChangedV1;
import halte.contracts.booking.BookingCompletedV1;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.BookingReleasedV1;
import halte.contracts.booking.HistoryImportedV1;
import halte.contracts.booking.PresenceCheckedInV1;
import halte.membership.people.Acquaintance;
import halte.membership.people.Payers;
import halte.outbox.Envelope;
import halte.outbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Bookings and presence. */
@ApplicationScoped
public class BookingListener {

    private static final Set<String> TYPES = Set.of(
            BookingConfirmedV1.TYPE,
            BookingChangedV1.TYPE,
            BookingCancelledV1.TYPE,
            BookingReleasedV1.TYPE,
            BookingCompletedV1.TYPE,
            PresenceCheckedInV1.TYPE,
            HistoryImportedV1.TYPE);

    private final Inbox inbox;
    private final Acquaintance people;
    private final Payers payers;
    private final BookingFacts bookings;

    BookingListener(Inbox inbox, Acquaintance people, Payers payers, BookingFacts bookings) {
        this.inbox = inbox;
        this.people = people;
        this.payers = payers;
        this.bookings = bookings;
    }

    @Incoming("booking-facts")
    @Blocking
    public CompletionStage<Void> on(KafkaRecordBatch<String, String> polled) {
        return inbox.hear("booking", polled, TYPES, this::on);
    }

    /**
     * In the order in which they were told; confirmations that follow each other are taken together. Everybody is
     * locked before anything else, in one order, so that two who hear much wait for each other instead of blocking
     * each other.
     */
    private void on(List<Envelope> facts) {
        var persons = persons(facts);
        people.heardOf(persons);
        payers.lock(persons);
        var confirmed = new ArrayList<BookingConfirmedV1>();
        for (var fact : facts) {
            if (fact.type().equals(BookingConfirmedV1.TYPE)) {
                confirmed.add(fact.as(BookingConfirmedV1.class));
            } else {
                bookings.confirmed(confirmed);
                confirmed.clear();
                bookings.on(fact);
            }
        }
        bookings.confirmed(confirmed);
    }

    private static Set<UUID> persons(List<Envelope> facts) {
        var persons = new TreeSet<UUID>();
        facts.forEach(fact ->
                fact.data().findValuesAsText("personId").forEach(person -> persons.add(UUID.fromString(person))));
        return persons;
    }
}
