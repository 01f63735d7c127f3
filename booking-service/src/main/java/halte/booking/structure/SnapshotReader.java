package halte.booking.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.ClosureAudience;
import halte.booking.hours.DatedException;
import halte.booking.hours.Holidays;
import halte.booking.hours.OpeningState;
import halte.booking.hours.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the whole structure: a few small queries, whatever it holds. */
@ApplicationScoped
class SnapshotReader {

    private static final int NETWORK = 0;
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};
    private static final TypeReference<List<SpaceDescription.Opening>> OPENINGS = new TypeReference<>() {};

    /** Days of the past on which a volunteer was asked are of no use to any rule. */
    private static final int SHIFTS_KEPT_DAYS = 62;

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;

    SnapshotReader(Database database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    Snapshot read(long revision) {
        var resources = resources();
        var rules = rules();
        var exceptions = exceptions();
        var shifts = shifts();
        var plans = floorPlans();
        var spaces = database.list(
                "select id, space, slug, operator, description::text, no_show_grace_minutes, usual_arrival::text"
                        + " from space order by space",
                row -> {
                    int id = row.number("id");
                    var dated = new Dated(
                            exceptions.getOrDefault(id, List.of()),
                            shifts.getOrDefault(id, List.of()),
                            plans.getOrDefault(id, List.of()));
                    return space(row, resources, rules, dated);
                });
        return new Snapshot(revision, spaces, holidays());
    }

    /** What the hosts of one space said themselves: single dates and drawings. */
    private record Dated(List<DatedException> exceptions, List<Shift> shifts, List<FloorPlan> plans) {}

    private Space space(
            Row row, Map<Integer, List<Resource>> resources, Map<Integer, Map<String, KindRule>> rules, Dated dated)
            throws SQLException {
        int id = row.number("id");
        var description = parse(row.text("description"), SpaceDescription.class);
        var known = new HashMap<>(rules.getOrDefault(NETWORK, Map.of()));
        known.putAll(rules.getOrDefault(id, Map.of()));
        return new Space(
                id,
                row.text("space"),
                row.text("slug"),
                row.text("operator"),
                description,
                DescribedHours.of(description, dated.exceptions(), dated.shifts()),
                row.number("no_show_grace_minutes"),
                LocalTime.parse(row.text("usual_arrival")),
                resources.getOrDefault(id, List.of()),
                Map.copyOf(known),
                dated.plans());
    }

    private Map<Integer, List<Resource>> resources() {
        var bySpace = new HashMap<Integer, List<Resource>>();
        database.list(
                        "select r.id, r.space_id, r.resource, r.kind, r.declared, r.description::text, r.retired_on,"
                                + " r.version, u.label from resource r left join (select l.resource as label,"
                                + " jsonb_array_elements_text(l.made_of) as unit from resource l"
                                + " where l.description -> 'units' is not null and l.retired_on is null) u"
                                + " on u.unit = r.resource order by r.space_id, r.position, r.resource",
                        row -> new Resource(
                                row.number("id"),
                                row.number("space_id"),
                                row.text("resource"),
                                row.text("kind"),
                                row.yes("declared"),
                                parse(row.text("description"), ResourceDescription.class),
                                row.dateOrNull("retired_on"),
                                row.textOrNull("label"),
                                row.number("version")))
                .forEach(resource -> bySpace.computeIfAbsent(resource.spaceId(), id -> new ArrayList<>())
                        .add(resource));
        return bySpace;
    }

    private Map<Integer, Map<String, KindRule>> rules() {
        var bySpace = new HashMap<Integer, Map<String, KindRule>>();
        database.list("select * from kind_rule", row -> {
            var rule = new KindRule(
                    row.text("booked_by"),
                    row.number("step_minutes"),
                    row.number("min_minutes"),
                    row.numberOrNull("max_minutes"),
                    row.number("buffer_minutes"),
                    row.number("days_ahead"),
                    row.yes("hosted_only"),
                    row.number("free_until_minutes"));
            return bySpace.computeIfAbsent(row.number("space_id"), id -> new HashMap<>())
                    .put(row.text("kind"), rule);
        });
        return bySpace;
    }

    private Map<Integer, List<DatedException>> exceptions() {
        var bySpace = new HashMap<Integer, List<DatedException>>();
        database.list(
                "select space_id, from_date, until_date, segments::text, reason::text, audience from opening_exception"
                        + " order by from_date",
                row -> bySpace.computeIfAbsent(row.number("space_id"), id -> new ArrayList<>())
                        .add(new DatedException(
                                row.date("from_date"),
                                row.date("until_date"),
                                parse(row.text("segments"), OPENINGS).stream()
                                        .map(DescribedHours::segment)
                                        .toList(),
                                parse(row.text("reason"), BY_LANGUAGE),
                                ClosureAudience.valueOf(row.text("audience")))));
        return bySpace;
    }

    private Map<Integer, List<Shift>> shifts() {
        var bySpace = new HashMap<Integer, List<Shift>>();
        database.list(
                "select id, space_id, local_date, from_minute, to_minute, confirm_by, otherwise,"
                        + " confirmed_at is not null as confirmed from rota_shift where local_date >= ?"
                        + " order by local_date, from_minute",
                row -> bySpace.computeIfAbsent(row.number("space_id"), id -> new ArrayList<>())
                        .add(new Shift(
                                row.uuid("id"),
                                row.date("local_date"),
                                row.number("from_minute"),
                                row.number("to_minute"),
                                row.instant("confirm_by"),
                                OpeningState.valueOf(row.text("otherwise")),
                                row.yes("confirmed"))),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(SHIFTS_KEPT_DAYS));
        return bySpace;
    }

    private Map<Integer, List<FloorPlan>> floorPlans() {
        var bySpace = new HashMap<Integer, List<FloorPlan>>();
        database.list(
                "select p.space_id, p.plan, p.version, p.drawing::text, p.saved_at, b.hash, b.width, b.height, b.x, b.y,"
                        + " b.w, b.h from floor_plan p left join floor_plan_background b using (space_id, plan)"
                        + " order by p.space_id, p.position, p.plan",
                row -> bySpace.computeIfAbsent(row.number("space_id"), id -> new ArrayList<>())
                        .add(new FloorPlan(
                                row.text("plan"),
                                row.number("version"),
                                parse(row.text("drawing"), JsonNode.class),
                                row.instantOrNull("saved_at"),
                                background(row))));
        return bySpace;
    }

    private static FloorPlan.@Nullable Background background(Row row) throws SQLException {
        var hash = row.textOrNull("hash");
        return hash == null
                ? null
                : new FloorPlan.Background(
                        hash,
                        row.number("width"),
                        row.number("height"),
                        row.number("x"),
                        row.number("y"),
                        row.number("w"),
                        row.number("h"));
    }

    private Holidays holidays() {
        var names = new HashMap<LocalDate, Map<String, String>>();
        database.list(
                "select date, name::text from public_holiday",
                row -> names.put(row.date("date"), parse(row.text("name"), BY_LANGUAGE)));
        return new Holidays(names);
    }

    private <T> T parse(String stored, Class<T> shape) {
        try {
            return json.readValue(stored, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored description cannot be read.", e);
        }
    }

    private <T> T parse(String stored, TypeReference<T> shape) {
        try {
            return json.readValue(stored, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored text cannot be read.", e);
        }
    }
}
