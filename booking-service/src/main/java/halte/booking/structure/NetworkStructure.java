package halte.booking.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** What holds for the whole network: its operators and the public holidays. */
@ApplicationScoped
class NetworkStructure {

    private final Operators operators;
    private final Telling telling;
    private final Database database;
    private final Event<StructureChanged> changes;
    private final Clock clock;

    NetworkStructure(
            Operators operators, Telling telling, Database database, Event<StructureChanged> changes, Clock clock) {
        this.operators = operators;
        this.telling = telling;
        this.database = database;
        this.changes = changes;
        this.clock = clock;
    }

    /** @return whether anything changed */
    @Transactional
    public boolean operator(String id, OperatorDescription description) {
        boolean changed = operators
                .findByIdOptional(id)
                .map(known -> known.describe(
                        description.name(), description.kind(), description.legalForm(), clock.instant()))
                .orElseGet(() -> add(id, description));
        if (changed) {
            operators.flush();
            changes.fire(new StructureChanged.OperatorDescribed(id));
            telling.operator(id);
        }
        return changed;
    }

    private boolean add(String id, OperatorDescription description) {
        operators.persist(
                new Operator(id, description.name(), description.kind(), description.legalForm(), clock.instant()));
        return true;
    }

    /** @return whether anything changed */
    @Transactional
    public boolean holiday(LocalDate date, Map<String, String> name) {
        boolean changed = database.update(
                        "insert into public_holiday (date, name) values (?, ?::jsonb)"
                                + " on conflict (date) do update set name = excluded.name"
                                + " where public_holiday.name <> excluded.name",
                        date,
                        write(name))
                == 1;
        if (changed) {
            database.update("update structure_revision set revision = revision + 1");
            changes.fire(new StructureChanged.HolidayNamed(date));
        }
        return changed;
    }

    private static String write(Map<String, String> name) {
        try {
            return new ObjectMapper().writeValueAsString(name);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The name of a holiday cannot be written.", e);
        }
    }
}
