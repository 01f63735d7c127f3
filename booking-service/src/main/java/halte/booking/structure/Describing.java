package halte.booking.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a description of a space and keeps what changed. */
@ApplicationScoped
class Describing {

    private static final Text NO_OPERATOR = Text.of(
            "L’opérateur %s n’est pas connu. Décrivez-le d’abord.",
            "De beheerder %s is niet bekend. Beschrijf die eerst.",
            "Der Betreiber %s ist nicht bekannt. Beschreiben Sie ihn zuerst.",
            "The operator %s is not known. Describe it first.");

    private final Database database;
    private final Telling telling;
    private final Event<StructureChanged> changes;
    private final ObjectMapper json;
    private final Clock clock;

    Describing(Database database, Telling telling, Event<StructureChanged> changes, ObjectMapper json, Clock clock) {
        this.database = database;
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
        keepResources(id, space);
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

    private void keepResources(int spaceId, SpaceDescription space) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (int position = 0; position < space.resources().size(); position++) {
            var resource = space.resources().get(position);
            rows.add(new Object[] {
                spaceId,
                resource.code(),
                resource.kind(),
                position,
                resource.countsAsDesk(),
                resource.requiresTraining(),
                write(resource)
            });
        }
        database.updateAll(
                "insert into resource (space_id, resource, kind, position, declared, requires_training, description)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (resource) do update set"
                        + " kind = excluded.kind, position = excluded.position, declared = excluded.declared,"
                        + " requires_training = excluded.requires_training, description = excluded.description,"
                        + " retired_on = null",
                rows);
        database.update(
                "update resource set retired_on = ? where space_id = ? and retired_on is null"
                        + " and not resource = any(?)",
                LocalDate.ofInstant(clock.instant(), ZoneId.of(space.timeZone())),
                spaceId,
                Database.array("text", codes(space)));
    }

    private static List<String> codes(SpaceDescription space) {
        return space.resources().stream().map(ResourceDescription::code).toList();
    }

    private void refuseUnknownOperator(String operator) {
        if (database.list("select 1 from operator where operator = ?", row -> true, operator)
                .isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND, NO_OPERATOR.formatted(operator));
        }
    }

    private boolean sameJson(String stored, String described) {
        try {
            return json.readTree(stored).equals(json.readTree(described));
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
