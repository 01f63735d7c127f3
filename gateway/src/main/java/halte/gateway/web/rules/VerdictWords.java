package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a verdict of booking-service into the words of the tester. */
final class VerdictWords {

    private final RulesDesk desk;
    private final Place place;
    private final RuleWords rules;
    private final RulesMessages words;

    VerdictWords(RulesDesk desk, Place place) {
        this.desk = desk;
        this.place = place;
        this.rules = desk.ruleWords(place);
        this.words = desk.words();
    }

    TestView.Verdict of(JsonNode verdict) {
        List<TestView.Reason> reasons = new ArrayList<>();
        verdict.path("refusals").forEach(refusal -> reasons.add(reason(refusal)));
        List<TestView.Walked> walked = new ArrayList<>();
        verdict.path("rules").forEach(rule -> walked.add(walked(rule)));
        List<TestView.Used> used = new ArrayList<>();
        verdict.path("quotas").forEach(quota -> used.add(used(quota)));
        return new TestView.Verdict(
                verdict.path("allowed").asBoolean(),
                verdict.path("needsApproval").asBoolean(),
                about(verdict),
                reasons,
                walked,
                used,
                rules.says(limits(verdict.path("terms"))));
    }

    private String about(JsonNode verdict) {
        var formats = desk.formats(place);
        return rules.resource(verdict.path("resource").asText()) + ", "
                + formats.day(LocalDate.parse(verdict.path("date").asText())) + ", "
                + formats.clock(Instant.parse(verdict.path("startsAt").asText())) + " – "
                + formats.clock(Instant.parse(verdict.path("endsAt").asText()));
    }

    private TestView.Reason reason(JsonNode refusal) {
        var by = refusal.hasNonNull("quota")
                ? words.byQuota(refusal.path("quota").path("name").asText())
                : refusal.hasNonNull("rule")
                        ? words.byRule(refusal.path("rule").path("name").asText())
                        : words.byPlace();
        var text = refusal.hasNonNull("text")
                ? refusal.path("text").asText()
                : refusal.path("title").asText();
        return new TestView.Reason(by, text);
    }

    private TestView.Walked walked(JsonNode rule) {
        return new TestView.Walked(
                rule.path("name").asText(),
                rule.path("network").asBoolean(),
                rule.path("refused").asBoolean()
                        ? "REFUSED"
                        : rule.path("matched").asBoolean() ? "YES" : "NO",
                said(rule));
    }

    private String said(JsonNode rule) {
        if (rule.path("refused").asBoolean()) {
            return words.walkRefused();
        }
        if (!rule.path("reached").asBoolean()) {
            return words.walkUnread();
        }
        if (!rule.path("matched").asBoolean()) {
            return words.walkNot();
        }
        if (!rule.path("decides").isEmpty()) {
            return words.walkDecides(ScopeFields.texts(rule.path("decides")).stream()
                    .map(rules::limit)
                    .collect(Collectors.joining(", ")));
        }
        return rule.path("stopped").asBoolean() ? words.walkStops() : words.walkMatched();
    }

    private TestView.Used used(JsonNode quota) {
        var unit = quota.path("unit").asText();
        var used = rules.amount(unit, quota.path("used").asInt());
        var limit = rules.amount(unit, quota.path("limit").asInt());
        return new TestView.Used(
                quota.path("name").asText(),
                quota.hasNonNull("team")
                        ? words.usedByTeam(quota.path("team").asText(), used, limit)
                        : words.usedOf(used, limit),
                quota.path("reached").asBoolean());
    }

    /** The terms read like the limits of one rule that says everything. */
    private static JsonNode limits(JsonNode terms) {
        var limits = (ObjectNode) terms.deepCopy();
        if (terms.path("noticeMinutes").asInt() == 0) {
            limits.remove("noticeMinutes");
        }
        for (var buffer : List.of("bufferBefore", "bufferAfter")) {
            if (terms.path(buffer).asInt() == 0) {
                limits.remove(buffer);
            }
        }
        if (!terms.path("hostedOnly").asBoolean()) {
            limits.remove("hostedOnly");
        }
        var cancellation = limits.remove("cancellation");
        limits.putObject("cancellation").set("steps", cancellation);
        if (terms.hasNonNull("decideWithinMinutes")) {
            limits.putObject("approval")
                    .put("required", true)
                    .put(
                            "decideWithinMinutes",
                            terms.path("decideWithinMinutes").asInt());
        }
        if (terms.hasNonNull("noReturnMinutes")) {
            limits.putObject("noReturn")
                    .put("minutes", terms.path("noReturnMinutes").asInt());
        }
        limits.remove("recurrence");
        return limits;
    }
}
