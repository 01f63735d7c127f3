package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between a rule and the fields of its form. */
final class RuleForm {

    static final List<Integer> STEPS = List.of(1, 2, 3);

    private static final List<String> NUMBERS = List.of(
            "minMinutes", "maxMinutes", "stepMinutes", "daysAhead", "bufferBefore", "bufferAfter", "graceMinutes");

    private RuleForm() {}

    static Fields of(JsonNode rule) {
        var fields = Fields.empty();
        fields.put("name", rule.path("name").asText(""));
        fields.put("version", rule.path("version").asText(""));
        fields.put("does", rule.path("refuses").asBoolean() ? "REFUSE" : "LIMITS");
        fields.put("active", rule.path("active").asBoolean(true) ? "yes" : "");
        fields.put("stops", rule.path("stops").asBoolean() ? "yes" : "");
        ScopeFields.fill(fields, rule.path("scope"));
        ScopeFields.fillWords(fields, rule.path("text"));
        fillLimits(fields, rule.path("limits"));
        return fields;
    }

    private static void fillLimits(Fields fields, JsonNode limits) {
        for (var name : NUMBERS) {
            if (limits.hasNonNull(name)) {
                fields.put(name, limits.path(name).asInt());
            }
        }
        if (limits.hasNonNull("noticeMinutes")) {
            fields.putHours("noticeHours", limits.path("noticeMinutes").asInt());
        }
        fields.put(
                "training",
                limits.hasNonNull("training") ? limits.path("training").asText() : null);
        fields.put("hostedOnly", answer(limits, "hostedOnly"));
        fields.put("strikesCount", answer(limits, "strikesCount"));
        if (limits.hasNonNull("approval")) {
            fields.put("approval", answer(limits.path("approval"), "required"));
            fields.putHours(
                    "decideWithin",
                    limits.path("approval").path("decideWithinMinutes").asInt());
        }
        if (limits.hasNonNull("noReturn")) {
            fields.put(
                    "noReturnMinutes", limits.path("noReturn").path("minutes").asInt());
            fields.put(
                    "anyOfTheKind", limits.path("noReturn").path("anyOfTheKind").asBoolean() ? "yes" : "");
        }
        if (limits.hasNonNull("recurrence")) {
            fields.put("recurrence", answer(limits.path("recurrence"), "allowed"));
            var most = limits.path("recurrence").path("maxOccurrences");
            fields.put("maxOccurrences", most.isNumber() ? most.asInt() : null);
        }
        if (limits.hasNonNull("cancellation")) {
            fields.put("cancels", "yes");
            fillSteps(fields, limits.path("cancellation").path("steps"));
        }
    }

    private static void fillSteps(Fields fields, JsonNode steps) {
        for (int i = 0; i < steps.size() && i < STEPS.size(); i++) {
            var step = steps.get(i);
            fields.putHours("lead-" + (i + 1), step.path("leadMinutes").asInt());
            fields.put(
                    "percent-" + (i + 1),
                    step.hasNonNull("feePercent") ? step.path("feePercent").asInt() : null);
            fields.put(
                    "offer-" + (i + 1),
                    step.hasNonNull("feeOffer") ? step.path("feeOffer").asText() : null);
        }
    }

    private static @Nullable String answer(JsonNode of, String name) {
        return of.hasNonNull(name) ? of.path(name).asBoolean() ? "YES" : "NO" : null;
    }

    /** The command; numbers that cannot be read are left to the field itself to complain about. */
    static Map<String, Object> body(Fields fields, @Nullable String space) {
        boolean refuses = fields.value("does").equals("REFUSE");
        var body = new LinkedHashMap<String, Object>();
        body.put("space", space);
        body.put("name", fields.value("name"));
        body.put("active", fields.isSet("active"));
        body.put("stops", fields.isSet("stops"));
        body.put("refuses", refuses);
        body.put("scope", ScopeFields.body(fields));
        body.put("limits", refuses ? Map.of() : limits(fields));
        body.put("text", ScopeFields.words(fields));
        body.put("version", fields.number("version"));
        return body;
    }

    private static Map<String, Object> limits(Fields fields) {
        var limits = new LinkedHashMap<String, Object>();
        NUMBERS.forEach(name -> limits.put(name, fields.number(name)));
        limits.put("noticeMinutes", fields.minutes("noticeHours"));
        limits.put("training", fields.given("training"));
        limits.put("hostedOnly", yes(fields, "hostedOnly"));
        limits.put("strikesCount", yes(fields, "strikesCount"));
        var approval = yes(fields, "approval");
        if (approval != null) {
            var within = fields.minutes("decideWithin");
            limits.put("approval", Map.of("required", approval, "decideWithinMinutes", within == null ? 2880 : within));
        }
        var gap = fields.number("noReturnMinutes");
        if (gap != null) {
            limits.put("noReturn", Map.of("minutes", gap, "anyOfTheKind", fields.isSet("anyOfTheKind")));
        }
        var recurrence = yes(fields, "recurrence");
        if (recurrence != null) {
            var series = new LinkedHashMap<String, Object>();
            series.put("allowed", recurrence);
            series.put("maxOccurrences", fields.number("maxOccurrences"));
            limits.put("recurrence", series);
        }
        if (fields.isSet("cancels")) {
            limits.put("cancellation", Map.of("steps", steps(fields)));
        }
        return limits;
    }

    private static List<Map<String, Object>> steps(Fields fields) {
        var steps = new ArrayList<Map<String, Object>>();
        for (int i : STEPS) {
            var lead = fields.minutes("lead-" + i);
            if (lead != null && lead > 0) {
                var step = new LinkedHashMap<String, Object>();
                step.put("leadMinutes", lead);
                step.put("feePercent", fields.number("percent-" + i));
                step.put("feeOffer", fields.given("offer-" + i));
                steps.add(step);
            }
        }
        return steps;
    }

    private static @Nullable Boolean yes(Fields fields, String name) {
        return switch (fields.value(name)) {
            case "YES" -> Boolean.TRUE;
            case "NO" -> Boolean.FALSE;
            default -> null;
        };
    }
}
