package halte.booking.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the resources and floor plans of a described space, beside what its hosts made of them. */
@ApplicationScoped
class Documented {

    private static final Text BOOKED = Text.of(
            "%s ne peut pas être composé autrement tant que des réservations sont prévues.",
            "%s kan niet anders worden samengesteld zolang er boekingen zijn.",
            "%s kann nicht anders zusammengesetzt werden, solange Buchungen anstehen.",
            "%s cannot be made of something else while bookings lie ahead.");

    private final Database database;
    private final Recomposing recomposing;
    private final ObjectMapper json;

    Documented(Database database, Recomposing recomposing, ObjectMapper json) {
        this.database = database;
        this.recomposing = recomposing;
        this.json = json;
    }

    private record Stored(String code, JsonNode description, boolean inService) {}

    /**
     * @param before the document before this one; null when the space is new
     * @param today in the space: what is no longer described is retired from then on
     */
    void resources(int spaceId, @Nullable JsonNode before, SpaceDescription now, LocalDate today) {
        var stored = stored(spaceId);
        var earlier = byKey(before, "resources", "code");
        var rows = new ArrayList<@Nullable Object[]>();
        var anew = new ArrayList<String>();
        var live = new HashMap<String, ResourceDescription>();
        stored.values().stream()
                .filter(known -> known.inService() && !earlier.containsKey(known.code()))
                .forEach(known -> live.put(known.code(), parse(known.description())));
        for (int position = 0; position < now.resources().size(); position++) {
            var described = now.resources().get(position);
            var known = stored.get(described.code());
            var merged = parse(Merging.of(
                    earlier.get(described.code()),
                    json.valueToTree(described),
                    known == null ? null : known.description()));
            boolean namedAnew = !earlier.containsKey(described.code());
            if (namedAnew || known == null || known.inService()) {
                live.put(described.code(), merged);
            }
            if (known != null) {
                refuseRecomposed(spaceId, parse(known.description()), merged);
            }
            if (namedAnew) {
                anew.add(described.code());
            }
            rows.add(row(spaceId, position, merged));
        }
        Composition.refuseIn(live.values());
        write(rows, anew);
        retire(spaceId, earlier, now, today);
    }

    /**
     * What is booked occupies what a resource was made of then; made of something else it could be booked a second time.
     */
    private void refuseRecomposed(int spaceId, ResourceDescription before, ResourceDescription now) {
        if (now.composedAs(before)) {
            return;
        }
        var codes = before.combines() != null
                ? before.combines()
                : before.units() != null ? before.units() : List.of(before.code());
        if (recomposing.ahead(spaceId, codes).isPresent()) {
            throw new Refusal(InventoryProblem.STILL_IN_USE, BOOKED.formatted(before.code()));
        }
    }

    private @Nullable Object[] row(int spaceId, int position, ResourceDescription resource) {
        return new Object[] {
            spaceId,
            resource.code(),
            resource.kind(),
            position,
            resource.countsAsDesk(),
            resource.requiresTraining(),
            text(resource)
        };
    }

    private void write(List<@Nullable Object[]> rows, List<String> namedAnew) {
        database.updateAll(
                "insert into resource (space_id, resource, kind, position, declared, requires_training, description)"
                        + " values (?, ?, ?, ?, ?, ?, ?::jsonb) on conflict (resource) do update set"
                        + " kind = excluded.kind, position = excluded.position, declared = excluded.declared,"
                        + " requires_training = excluded.requires_training, version = resource.version"
                        + " + case when resource.description = excluded.description then 0 else 1 end,"
                        + " description = excluded.description",
                rows);
        database.update(
                "update resource set retired_on = null where resource = any(?)", Database.array("text", namedAnew));
    }

    /** What the last document named and this one does not; what hosts added was never in a document. */
    private void retire(int spaceId, Map<String, JsonNode> earlier, SpaceDescription now, LocalDate today) {
        var gone = new ArrayList<>(earlier.keySet());
        gone.removeAll(now.resources().stream().map(ResourceDescription::code).toList());
        database.update(
                "update resource set retired_on = ? where space_id = ? and retired_on is null and resource = any(?)",
                today,
                spaceId,
                Database.array("text", gone));
    }

    /** A plan is drawn anew when the document draws it otherwise than before; else the host's drawing stands. */
    void floorPlans(int spaceId, @Nullable JsonNode before, SpaceDescription now) {
        var earlier = byKey(before, "floorPlans", "id");
        var named = new ArrayList<String>();
        for (int position = 0; position < now.floorPlans().size(); position++) {
            var drawing = now.floorPlans().get(position);
            var plan = drawing.path("id").asText("");
            named.add(plan);
            database.update(
                    "insert into floor_plan (space_id, plan, position, drawing) values (?, ?, ?, ?::jsonb)"
                            + " on conflict (space_id, plan) do update set position = excluded.position"
                            + (drawing.equals(earlier.get(plan))
                                    ? ""
                                    : ", drawing = excluded.drawing, version = floor_plan.version + 1"),
                    spaceId,
                    plan,
                    position,
                    drawing.toString());
        }
        earlier.keySet().removeAll(named);
        database.update(
                "delete from floor_plan where space_id = ? and plan = any(?)",
                spaceId,
                Database.array("text", earlier.keySet()));
    }

    private Map<String, Stored> stored(int spaceId) {
        var stored = new HashMap<String, Stored>();
        database.list(
                "select resource, description::text, retired_on is null as in_service from resource where space_id = ?",
                row -> stored.put(
                        row.text("resource"),
                        new Stored(row.text("resource"), tree(row.text("description")), row.yes("in_service"))),
                spaceId);
        return stored;
    }

    private static Map<String, JsonNode> byKey(@Nullable JsonNode document, String list, String key) {
        var found = new HashMap<String, JsonNode>();
        if (document != null) {
            document.path(list).forEach(one -> found.put(one.path(key).asText(""), one));
        }
        return found;
    }

    private ResourceDescription parse(JsonNode description) {
        try {
            return json.treeToValue(description, ResourceDescription.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored description cannot be read.", e);
        }
    }

    private JsonNode tree(String stored) {
        try {
            return json.readTree(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored description cannot be read.", e);
        }
    }

    private String text(ResourceDescription resource) {
        try {
            return json.writeValueAsString(resource);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A description cannot be written.", e);
        }
    }
}
