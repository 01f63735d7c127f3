package halte.booking.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Takes a description of a space and keeps what changed since the one before. */
@ApplicationScoped
class Describing {

    private static final Text NO_OPERATOR = Text.of(
            "L’opérateur %s n’est pas connu. Décrivez-le d’abord.",
            "De beheerder %s is niet bekend. Beschrijf die eerst.",
            "Der Betreiber %s ist nicht bekannt. Beschreiben Sie ihn zuerst.",
            "The operator %s is not known. Describe it first.");

    private final Database database;
    private final Documented documented;
    private final Telling telling;
    private final Event<StructureChanged> changes;
    private final ObjectMapper json;
    private final Clock clock;

    Describing(
            Database database,
            Documented documented,
            Telling telling,
            Event<StructureChanged> changes,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.documented = documented;
        this.telling = telling;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    /** @return whether anything changed */
    @Transactional
    public boolean space(SpaceDescription space) {
        Contradictions.refuseIn(space);
        refuseUnknownOperator(space.operator());
        var stored = database.first(
                "select id, operator, description::text from space where space = ? for update",
                row -> new Stored(row.number("id"), row.text("operator"), row.text("description")),
                space.code());
        var described = write(space);
        if (stored.isPresent() && sameJson(stored.get().description(), described)) {
            return false;
        }
        int id = stored.map(known -> change(known.id(), space, described)).orElseGet(() -> add(space, described));
        var before = stored.map(known -> read(known.description())).orElse(null);
        documented.resources(id, before, space, today(space));
        documented.floorPlans(id, before, space);
        database.update("update structure_revision set revision = revision + 1");
        changes.fire(new StructureChanged.SpaceDescribed(space.code(), stored.isEmpty()));
        telling.space(space.code());
        telling.operator(space.operator());
        stored.map(Stored::operator)
                .filter(former -> !former.equals(space.operator()))
                .ifPresent(telling::operator);
        return true;
    }

    private record Stored(int id, String operator, String description) {}

    private int add(SpaceDescription space, String described) {
        return database.first(
                        "insert into space (space, slug, operator, description, opened_on, no_show_grace_minutes,"
                                + " changed_at) values (?, ?, ?, ?::jsonb, ?, coalesce(?, 90), ?) returning id",
                        row -> row.number("id"),
                        space.code(),
                        space.id(),
                        space.operator(),
                        described,
                        space.openedOn(),
                        space.noShowGraceMinutes(),
                        clock.instant())
                .orElseThrow();
    }

    private int change(int id, SpaceDescription space, String described) {
        database.update(
                "update space set slug = ?, operator = ?, description = ?::jsonb, opened_on = ?,"
                        + " no_show_grace_minutes = coalesce(?, no_show_grace_minutes), changed_at = ? where id = ?",
                space.id(),
                space.operator(),
                described,
                space.openedOn(),
                space.noShowGraceMinutes(),
                clock.instant(),
                id);
        return id;
    }

    private LocalDate today(SpaceDescription space) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of(space.timeZone()));
    }

    private void refuseUnknownOperator(String operator) {
        if (database.list("select 1 from operator where operator = ?", row -> true, operator)
                .isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND, NO_OPERATOR.formatted(operator));
        }
    }

    private boolean sameJson(String stored, String described) {
        return read(stored).equals(read(described));
    }

    private JsonNode read(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored description cannot be read.", e);
        }
    }

    private String write(Object description) {
        try {
            return json.writeValueAsString(description);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A description cannot be written.", e);
        }
    }
}
