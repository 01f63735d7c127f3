package halte.booking.floorplan;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.booking.database.Database;
import halte.booking.people.StaffActions;
import halte.booking.picture.Picture;
import halte.booking.structure.FloorPlan;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.booking.structure.StructureChanged;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Saves drawings and the images under them. */
@ApplicationScoped
class FloorPlans {

    private static final int MOST_PLANS = 20;

    private final Database database;
    private final Structure structure;
    private final StaffActions staff;
    private final Event<StructureChanged> changes;
    private final ObjectMapper json;
    private final Clock clock;

    FloorPlans(
            Database database,
            Structure structure,
            StaffActions staff,
            Event<StructureChanged> changes,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.structure = structure;
        this.staff = staff;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    record Saved(String plan, int version, List<PlanChecks.Warning> warnings) {}

    @Transactional
    public Saved save(String spaceCode, String plan, PlanRequest wanted, Caller caller) {
        var space = lock(spaceCode, caller);
        var known = find(space, plan);
        refuseOtherVersion(space, plan, known.map(FloorPlan::version).orElse(0), wanted.version());
        if (known.isEmpty() && space.floorPlans().size() >= MOST_PLANS) {
            throw new Refusal(PlanProblem.PLAN_IMPOSSIBLE);
        }
        PlanChecks.refuse(wanted, space);
        int version = wanted.version() + 1;
        database.update(
                "insert into floor_plan (space_id, plan, position, version, drawing, saved_at, saved_by)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?, ?) on conflict (space_id, plan) do update set"
                        + " version = excluded.version, drawing = excluded.drawing, saved_at = excluded.saved_at,"
                        + " saved_by = excluded.saved_by",
                space.id(),
                plan,
                space.floorPlans().size(),
                version,
                drawing(plan, wanted, known.orElse(null)).toString(),
                clock.instant(),
                firstName(caller.name()));
        place(space, plan, wanted);
        keepBackground(space, plan, wanted.background());
        changed(space, plan, "draw-plan", caller);
        return new Saved(plan, version, PlanChecks.warnings(wanted, space));
    }

    /** The whole floor goes; what stood on it stays bookable in the list. */
    @Transactional
    public void remove(String spaceCode, String plan, int version, Caller caller) {
        var space = lock(spaceCode, caller);
        var known = find(space, plan).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        refuseOtherVersion(space, plan, known.version(), version);
        database.update(
                "update resource set description = description - 'place'"
                        + " where space_id = ? and description #>> '{place,plan}' = ?",
                space.id(),
                plan);
        database.update("delete from floor_plan where space_id = ? and plan = ?", space.id(), plan);
        changed(space, plan, "remove-plan", caller);
    }

    /** An image for under the drawing, over all of it until the host moves it. */
    @Transactional
    public void background(String spaceCode, String plan, Picture picture, Caller caller) {
        var space = lock(spaceCode, caller);
        var known = find(space, plan).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        database.update(
                "insert into floor_plan_background (space_id, plan, media_type, picture, hash, width, height, x, y, w, h)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?) on conflict (space_id, plan) do update set"
                        + " media_type = excluded.media_type, picture = excluded.picture, hash = excluded.hash,"
                        + " width = excluded.width, height = excluded.height",
                space.id(),
                plan,
                picture.mediaType(),
                picture.bytes(),
                picture.hash(),
                picture.width(),
                picture.height(),
                known.drawing().path("width").asInt(1000),
                known.drawing().path("height").asInt(700));
        changed(space, plan, "plan-background", caller);
    }

    @Transactional
    public Optional<Picture> backgroundOf(Space space, String plan) {
        return database.first(
                "select media_type, picture, width, height from floor_plan_background where space_id = ? and plan = ?",
                Picture::of,
                space.id(),
                plan);
    }

    private Space lock(String code, Caller caller) {
        var before = structure.inThisTransaction().space(code);
        caller.requireHost(before.space(), before.operator());
        database.list("select id from space where id = ? for update", row -> row.number("id"), before.id());
        return structure.inThisTransaction().space(code);
    }

    private static Optional<FloorPlan> find(Space space, String plan) {
        return space.floorPlans().stream()
                .filter(known -> known.plan().equals(plan))
                .findFirst();
    }

    private void refuseOtherVersion(Space space, String plan, int version, int seen) {
        if (version == seen) {
            return;
        }
        var refusal = new Refusal(PlanProblem.PLAN_CHANGED).with("version", version);
        database.first(
                        "select saved_by, saved_at from floor_plan where space_id = ? and plan = ? and saved_at is not null",
                        row -> Map.entry(row.text("saved_by"), row.instant("saved_at")),
                        space.id(),
                        plan)
                .ifPresent(last -> refusal.with("savedBy", last.getKey()).with("savedAt", last.getValue()));
        throw refusal;
    }

    private ObjectNode drawing(String plan, PlanRequest wanted, @Nullable FloorPlan known) {
        var drawing = known != null && known.drawing() instanceof ObjectNode before
                ? before.deepCopy()
                : json.createObjectNode();
        drawing.put("id", plan);
        drawing.set("name", json.valueToTree(wanted.name()));
        drawing.put("width", wanted.width());
        drawing.put("height", wanted.height());
        drawing.set("walls", json.valueToTree(wanted.walls()));
        if (wanted.level() != null) {
            drawing.put("level", wanted.level());
        }
        set(drawing, "outline", wanted.outline());
        set(drawing, "areas", wanted.areas());
        set(drawing, "labels", wanted.labels());
        return drawing;
    }

    private void set(ObjectNode drawing, String field, @Nullable List<?> value) {
        if (value != null) {
            drawing.set(field, json.valueToTree(value));
        }
    }

    private void place(Space space, String plan, PlanRequest wanted) {
        var placed = wanted.items().stream().map(PlanRequest.Item::resource).toList();
        database.update(
                "update resource set description = description - 'place'"
                        + " where space_id = ? and description #>> '{place,plan}' = ? and not resource = any(?)",
                space.id(),
                plan,
                Database.array("text", placed));
        database.updateAll(
                "update resource set description = jsonb_set(description, '{place}', ?::jsonb)"
                        + " where space_id = ? and resource = ?",
                wanted.items().stream()
                        .map(item -> new @Nullable Object[] {
                            placeOf(space, plan, item).toString(), space.id(), item.resource()
                        })
                        .toList());
    }

    private ObjectNode placeOf(Space space, String plan, PlanRequest.Item item) {
        var former = space.resources().stream()
                .filter(resource -> resource.resource().equals(item.resource()))
                .map(resource -> resource.description().place())
                .filter(Objects::nonNull)
                .findFirst();
        var place = json.createObjectNode();
        place.put("plan", plan);
        place.put("x", item.x());
        place.put("y", item.y());
        place.put("w", item.w());
        place.put("h", item.h());
        place.put(
                "seat",
                item.seat() != null
                        ? item.seat()
                        : former.map(was -> was.seat()).orElse("N"));
        if (item.closed() != null) {
            place.put("closed", item.closed());
        }
        if (item.rot() != null) {
            place.put("rot", item.rot());
        }
        return place;
    }

    private void keepBackground(Space space, String plan, PlanRequest.@Nullable Box box) {
        if (box == null) {
            database.update("delete from floor_plan_background where space_id = ? and plan = ?", space.id(), plan);
        } else {
            database.update(
                    "update floor_plan_background set x = ?, y = ?, w = ?, h = ? where space_id = ? and plan = ?",
                    box.x(),
                    box.y(),
                    box.w(),
                    box.h(),
                    space.id(),
                    plan);
        }
    }

    private void changed(Space space, String plan, String action, Caller caller) {
        database.update("update structure_revision set revision = revision + 1");
        changes.fire(new StructureChanged.PlanDrawn(space.space()));
        var subject = UUID.nameUUIDFromBytes((space.space() + "/" + plan).getBytes(StandardCharsets.UTF_8));
        staff.record(caller.personId(), space.space(), action, subject, plan);
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
