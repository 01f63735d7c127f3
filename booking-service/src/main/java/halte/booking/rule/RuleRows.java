package halte.booking.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.booking.database.Database;
import halte.booking.database.Row;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads rules and quotas, and writes their parts. */
@ApplicationScoped
class RuleRows {

    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private final Database database;
    private final ObjectMapper json;

    RuleRows(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    RulesInForce read(RulesInForce.Revision revision) {
        var rules = new HashMap<Integer, List<Rule>>();
        database.list("select * from booking_rule order by space_id, position", this::rule)
                .forEach(rule -> rules.computeIfAbsent(rule.spaceId(), id -> new ArrayList<>())
                        .add(rule));
        var quotas = new HashMap<Integer, List<Quota>>();
        database.list("select * from quota order by space_id, position", this::quota)
                .forEach(quota -> quotas.computeIfAbsent(quota.spaceId(), id -> new ArrayList<>())
                        .add(quota));
        var trainings = new HashMap<String, Text>();
        database.list(
                "select training, name::text as name from training_name",
                row -> trainings.put(row.text("training"), HostWords.text(words(row.text("name")))));
        return new RulesInForce(revision, rules, quotas, trainings);
    }

    private Rule rule(Row row) throws SQLException {
        return new Rule(
                row.big("id"),
                row.number("space_id"),
                row.text("name"),
                row.yes("active"),
                row.yes("stops"),
                row.yes("refuses"),
                parse(row.text("scope"), Scope.class),
                parse(row.text("limits"), Limits.class),
                words(row.text("text")),
                row.number("version"));
    }

    private Quota quota(Row row) throws SQLException {
        return new Quota(
                row.big("id"),
                row.number("space_id"),
                row.text("name"),
                row.yes("active"),
                Quota.Unit.valueOf(row.text("unit")),
                Quota.Period.valueOf(row.text("period")),
                Quota.Pool.valueOf(row.text("pool")),
                row.number("amount"),
                parse(row.text("scope"), Scope.class),
                words(row.text("text")),
                row.number("version"));
    }

    String write(Object part) {
        try {
            return json.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of a rule cannot be written.", e);
        }
    }

    private <T> T parse(String stored, Class<T> shape) {
        try {
            return json.readValue(stored, shape);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A part of a rule cannot be read.", e);
        }
    }

    private Map<String, String> words(String stored) {
        try {
            return json.readValue(stored, BY_LANGUAGE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The words of a rule cannot be read.", e);
        }
    }
}
