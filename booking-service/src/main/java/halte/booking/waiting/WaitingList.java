package halte.booking.waiting;

import halte.booking.structure.Structure;
import halte.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The waiting list as people read it. */
@ApplicationScoped
class WaitingList {

    private static final int MOST = 200;

    private final EntryTable entries;
    private final Structure structure;

    WaitingList(EntryTable entries, Structure structure) {
        this.entries = entries;
        this.structure = structure;
    }

    record Listed(List<EntryView> items, @Nullable String next) {}

    @Transactional
    public EntryView one(UUID id, Caller caller) {
        return view(Answering.seenBy(entries.find(id).orElse(null), caller));
    }

    @Transactional
    public Listed own(boolean activeOnly, Caller caller) {
        return listed(entries.ofPerson(caller.personId(), activeOnly, MOST));
    }

    /** @throws halte.problem.Refusal FORBIDDEN when the caller is no host there */
    @Transactional
    public Listed ofSpace(String space, @Nullable LocalDate date, Caller caller) {
        var known = structure.now().space(space);
        caller.requireHost(known.space(), known.operator());
        return listed(entries.ofSpace(known.id(), date, MOST));
    }

    private Listed listed(List<Entry> found) {
        return new Listed(found.stream().map(this::view).toList(), null);
    }

    private EntryView view(Entry entry) {
        long before = entry.is(EntryState.WAITING) ? entries.before(entry) : 0;
        return EntryView.of(entry, structure.now(), before);
    }
}
