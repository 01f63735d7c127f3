package halte.community.imports;

import halte.community.events.Organising;
import halte.community.imports.ImportRequest.Guest;
import halte.community.tickets.PastGuest;
import halte.community.tickets.Registering;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Takes over a batch of events in one transaction. */
@ApplicationScoped
public class Importing {

    private final Organising organising;
    private final Registering registering;

    Importing(Organising organising, Registering registering) {
        this.organising = organising;
        this.registering = registering;
    }

    @Transactional
    public Imported take(ImportRequest batch) {
        int events = 0;
        int tickets = 0;
        for (var entry : batch.events()) {
            var taken = organising.takeOver(entry.event());
            if (taken.isPresent()) {
                registering.takeOver(taken.get(), guests(entry.guests()));
                events++;
                tickets += entry.guests().size();
            }
        }
        return new Imported(events, tickets);
    }

    private static List<PastGuest> guests(List<Guest> guests) {
        return guests.stream()
                .map(guest -> new PastGuest(guest.personId(), guest.name(), guest.takenAt()))
                .toList();
    }

    /** What was new. */
    public record Imported(int events, int tickets) {}
}
