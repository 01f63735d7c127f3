package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts what a dry run found into words. */
final class DryWords {

    private final RulesDesk desk;
    private final Place place;
    private final RuleWords rules;
    private final Map<String, String> spaces;

    DryWords(RulesDesk desk, Place place) {
        this.desk = desk;
        this.place = place;
        this.rules = desk.ruleWords(place);
        this.spaces = place.isNetwork() ? desk.spaceNames() : Map.of();
    }

    FormView.Dry of(JsonNode outcome) {
        List<FormView.OfRule> byRule = new ArrayList<>();
        outcome.path("byRule")
                .forEach(rule -> byRule.add(counted(
                        rule,
                        rule.hasNonNull("rule")
                                ? rule.path("rule").asText()
                                : desk.words().usualNumbers())));
        List<FormView.OfRule> bySpace = new ArrayList<>();
        outcome.path("bySpace")
                .forEach(space ->
                        bySpace.add(counted(space, called(space.path("space").asText()))));
        List<String> samples = new ArrayList<>();
        outcome.path("samples").forEach(sample -> samples.add(sample(sample)));
        return new FormView.Dry(
                outcome.path("bookings").asInt(),
                outcome.path("refused").asInt(),
                outcome.path("refusedToday").asInt(),
                outcome.path("persons").asInt(),
                outcome.path("approvals").asInt(),
                byRule,
                bySpace,
                samples);
    }

    private static FormView.OfRule counted(JsonNode row, String name) {
        return new FormView.OfRule(
                name, row.path("count").asInt(), row.path("persons").asInt());
    }

    private String called(String space) {
        return spaces.getOrDefault(space, space);
    }

    private String sample(JsonNode sample) {
        var formats = desk.formats(place);
        var what = place.isNetwork()
                ? called(sample.path("space").asText())
                : rules.resource(sample.path("resource").asText());
        return what + ", " + formats.day(LocalDate.parse(sample.path("date").asText())) + ", "
                + formats.clock(Instant.parse(sample.path("startsAt").asText())) + " – "
                + formats.clock(Instant.parse(sample.path("endsAt").asText()));
    }
}
