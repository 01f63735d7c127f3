package halte.booking.blocking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.hours.Slot;
import halte.booking.structure.Resource;
import halte.booking.structure.Snapshot;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What cannot be used for a while and why: the one answer that plan, list and availability give. Nothing personal. */
@ApplicationScoped
public class OutOfUse {

    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};
    private static final String STANDING =
            "select o.resource_id, o.kind, upper(o.during) as until, b.cause, b.reason::text, b.ends_at"
                    + " from occupation o left join blocker_part part on part.occupation_id = o.id"
                    + " left join blocker b on b.id = part.blocker_id"
                    + " where o.space_id = ? and o.live and o.kind in ('BLOCKER', 'ALLOCATION')"
                    + " and o.during && tstzrange(?, ?) order by o.kind";

    private static final String FOR_MEMBERS =
            "select r.resource_id, b.starts_at, coalesce(b.ended_at, b.ends_at) as until, b.reason::text"
                    + " from blocker b join blocker_resource r on r.blocker_id = b.id"
                    + " where b.space_id = any(?) and b.audience = 'VISITORS'"
                    + " and b.starts_at < ? and coalesce(b.ended_at, b.ends_at) > ?"
                    + " and b.starts_at < coalesce(b.ended_at, b.ends_at) order by b.starts_at, b.id";

    private final Database database;
    private final Structure structure;
    private final ObjectMapper json;

    OutOfUse(Database database, Structure structure, ObjectMapper json) {
        this.database = database;
        this.structure = structure;
        this.json = json;
    }

    /**
     * @param kind BLOCKED or ALLOCATED
     * @param cause of a blocker
     * @param reason of a blocker, by language
     * @param until when a blocker ends; of an allocation nothing is said
     */
    public record State(
            String kind,
            @Nullable String cause,
            @Nullable Map<String, String> reason,
            @Nullable Instant until) {

        public boolean isBlocked() {
            return "BLOCKED".equals(kind);
        }
    }

    /** By id of the thing itself, for a stretch of time. */
    public Map<Integer, State> in(Space space, Slot slot) {
        var states = new HashMap<Integer, State>();
        database.list(
                STANDING,
                row -> states.merge(
                        row.number("resource_id"),
                        "ALLOCATION".equals(row.text("kind"))
                                ? new State("ALLOCATED", null, null, null)
                                : new State(
                                        "BLOCKED",
                                        row.textOrNull("cause"),
                                        reason(row.textOrNull("reason")),
                                        Objects.requireNonNullElse(row.instantOrNull("ends_at"), row.instant("until"))),
                        (one, other) -> one.isBlocked() ? one : other),
                space.id(),
                slot.startsAt(),
                slot.endsAt());
        return states;
    }

    /** What blockers keep from those who hold no plan, in all these spaces with one look; none where there are none. */
    public KeptFromVisitors keptFromVisitors(Collection<Integer> spaces, Slot range) {
        var kept = new KeptFromVisitors(structure.now());
        if (!spaces.isEmpty()) {
            database.list(
                    FOR_MEMBERS,
                    row -> {
                        kept.add(
                                row.number("resource_id"),
                                new Slot(row.instant("starts_at"), row.instant("until")),
                                reason(row.textOrNull("reason")));
                        return Boolean.TRUE;
                    },
                    Database.array("integer", spaces),
                    range.endsAt(),
                    range.startsAt());
        }
        return kept;
    }

    /** Of a whole: that of the first part that is out of use; of a label: only when no unit is left. */
    public static Optional<State> of(Resource resource, Map<Integer, State> states, Snapshot now) {
        var found = now.candidatesFor(resource).stream()
                .map(candidate -> now.atomsOf(candidate).stream()
                        .map(states::get)
                        .filter(Objects::nonNull)
                        .findFirst())
                .toList();
        return found.stream().allMatch(Optional::isPresent) ? found.get(0) : Optional.empty();
    }

    private @Nullable Map<String, String> reason(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        try {
            return json.readValue(stored, BY_LANGUAGE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored reason cannot be read.", e);
        }
    }
}
