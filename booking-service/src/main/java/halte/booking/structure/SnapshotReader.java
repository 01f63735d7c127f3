package halte.booking.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.booking.hours.Holidays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the whole structure: five small queries, whatever it holds. */
@ApplicationScoped
class SnapshotReader {

    private static final int NETWORK = 0;
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private final Database database;
    private final ObjectMapper json;

    SnapshotReader(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Snapshot read(long revision) {
        var resources = resources();
        var rules = rules();
        var spaces = database.list(
                "select id, space, slug, operator, description::text, no_show_grace_minutes, usual_arrival::text"
                        + " from space order by space",
                row -> space(row, resources, rules));
        return new Snapshot(revision, spaces, holidays());
    }

    private Space space(Row row, Map<Integer, List<Resource>> resources, Map<Integer, Map<String, KindRule>> rules)
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
                DescribedHours.of(description),
                row.number("no_show_grace_minutes"),
                LocalTime.parse(row.text("usual_arrival")),
                resources.getOrDefault(id, List.of()),
                Map.copyOf(known));
    }

    private Map<Integer, List<Resource>> resources() {
        var bySpace = new HashMap<Integer, List<Resource>>();
        database.list(
                        "select id, space_id, resource, kind, declared, description::text, retired_on from resource"
                                + " order by space_id, position, resource",
                        row -> new Resource(
                                row.number("id"),
                                row.number("space_id"),
                                row.text("resource"),
                                row.text("kind"),
                                row.yes("declared"),
                                parse(row.text("description"), ResourceDescription.class),
                                row.dateOrNull("retired_on")))
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
