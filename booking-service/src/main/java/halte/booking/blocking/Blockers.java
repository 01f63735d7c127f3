package halte.booking.blocking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.ClosureAudience;
import halte.booking.hours.Slot;
import halte.booking.people.StaffActions;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Blockers as hosts enter, read and end them. */
@ApplicationScoped
public class Blockers {

    private static final Text OF_A_CALENDAR = Text.of(
            "Changez-le dans ce calendrier, ou retirez le calendrier.",
            "Wijzig het in die kalender, of haal de kalender weg.",
            "Ändern Sie es in diesem Kalender, oder entfernen Sie den Kalender.",
            "Change it in that calendar, or take the calendar away.");
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};
    private static final String ALL =
            "select b.*, b.reason::text as words, string_agg(r.resource, ',' order by r.resource) as resources,"
                    + " b.cause = 'CALENDAR' and b.entered_by is null as of_a_calendar"
                    + " from blocker b join blocker_resource r on r.blocker_id = b.id";

    private final Blocking blocking;
    private final Database database;
    private final Structure structure;
    private final StaffActions staff;
    private final Event<KeptForMembers> kept;
    private final ObjectMapper json;
    private final Clock clock;

    Blockers(
            Blocking blocking,
            Database database,
            Structure structure,
            StaffActions staff,
            Event<KeptForMembers> kept,
            ObjectMapper json,
            Clock clock) {
        this.blocking = blocking;
        this.database = database;
        this.structure = structure;
        this.staff = staff;
        this.kept = kept;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public BlockerView enter(BlockerRequest wanted, Caller caller) {
        var space = structure.now().space(wanted.space());
        caller.requireHost(space.space(), space.operator());
        var slot = wanted.slot(clock.instant());
        var resources = wanted.resources().stream()
                .distinct()
                .sorted()
                .map(code -> structure.now().resource(space, code))
                .toList();
        var id = blocking.place(
                new Blocking.Wanted(space, resources, slot, wanted.cause(), wanted.reason(), wanted.audience()),
                Boolean.TRUE.equals(wanted.displace()),
                caller.personId());
        staff.record(
                caller.personId(), space.space(), "block", id, wanted.cause().name());
        return changed(one(id));
    }

    /** @param at when it ends; null = now */
    @Transactional
    public BlockerView end(UUID id, @Nullable Instant at, Caller caller) {
        var known = one(id);
        var space = structure.now().space(known.space());
        if (!caller.isHostOf(space.space()) && !caller.isManagerOf(space.operator())) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        if (!known.endable()) {
            throw new Refusal(BlockingProblem.BLOCKER_OF_A_CALENDAR, OF_A_CALENDAR);
        }
        var now = Slot.quarterAfter(clock.instant());
        if (!blocking.lift(id, at == null || at.isBefore(now) ? now : Slot.quarterAfter(at))) {
            throw new Refusal(BlockingProblem.BLOCKER_OVER);
        }
        staff.record(caller.personId(), space.space(), "unblock", id, null);
        return changed(one(id));
    }

    @Transactional
    public List<BlockerView> of(Space space, Instant from, Instant to, Caller caller) {
        caller.requireHost(space.space(), space.operator());
        return database.list(
                ALL + " where b.space_id = ? and coalesce(b.ended_at, b.ends_at) > ? and b.starts_at < ?"
                        + " and (b.ended_at is null or b.ended_at > b.starts_at) group by b.id order by b.starts_at, b.id",
                this::view,
                space.id(),
                from,
                to);
    }

    private BlockerView changed(BlockerView blocker) {
        if (blocker.audience() == ClosureAudience.VISITORS) {
            kept.fire(new KeptForMembers(blocker.space()));
        }
        return blocker;
    }

    private BlockerView one(UUID id) {
        return database.first(ALL + " where b.id = ? group by b.id", this::view, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private BlockerView view(Row row) throws SQLException {
        return new BlockerView(
                row.uuid("id"),
                row.text("space"),
                Arrays.asList(row.text("resources").split(",")),
                row.instant("starts_at"),
                row.instant("ends_at"),
                Cause.valueOf(row.text("cause")),
                read(row.text("words")),
                ClosureAudience.valueOf(row.text("audience")),
                row.instantOrNull("ended_at"),
                !row.yes("of_a_calendar"));
    }

    private Map<String, String> read(String stored) {
        try {
            return json.readValue(stored, BY_LANGUAGE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored reason cannot be read.", e);
        }
    }
}
