package halte.gateway.web.open;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Says a refusal of booking-service in words and turns its alternatives into buttons. */
@ApplicationScoped
public class Refusals {

    private static final int WAYS = 4;

    private final Page page;
    private final NeedWords needWords;

    Refusals(Page page, NeedWords needWords) {
        this.page = page;
        this.needWords = needWords;
    }

    /**
     * What was asked for.
     *
     * @param part null when a stretch of time was asked for
     * @param fields the wish as booking-service takes it
     * @param nameOf names a resource by its code
     */
    record Wished(
            String slug,
            LocalDate date,
            @Nullable String part,
            Map<String, String> fields,
            UnaryOperator<String> nameOf) {}

    Refused of(Problem problem, Wished wished) {
        var isTaken = problem.is("slot-taken");
        return new Refused(
                problem.words(), lines(problem), ways(problem, wished), isTaken ? wished.fields() : Map.of());
    }

    /** Which rule says so, what is used of how much, and when it is possible again. */
    public List<String> lines(Problem problem) {
        var texts = needWords.here();
        var lines = new ArrayList<String>();
        var more = problem.more();
        var used = more.path("used");
        var limit = more.path("limit");
        if (!used.isMissingNode() && !used.isNull() && !limit.isMissingNode() && !limit.isNull()) {
            lines.add(texts.refused_used(used.asText(), limit.asText()));
        }
        var frees = date(more.path("freesUpOn").asText(""));
        if (frees != null) {
            lines.add(texts.refused_frees(Format.day(frees, page.locale())));
        }
        var rule = named(more.path("rule").path("name"));
        if (!rule.isEmpty()) {
            lines.add(texts.refused_rule(rule));
        }
        return lines;
    }

    private List<Refused.Way> ways(Problem problem, Wished wished) {
        return StreamSupport.stream(problem.more().path("alternatives").spliterator(), false)
                .map(option -> way(option, wished))
                .limit(WAYS)
                .toList();
    }

    private Refused.Way way(JsonNode option, Wished wished) {
        var texts = needWords.here();
        var resource = option.path("resource").asText("");
        if (option.path("kind").asText().equals("NEAREST_SPACE")) {
            var slug = option.path("slug").asText(option.path("space").asText(""));
            return Refused.Way.link(
                    texts.instead_space(option.path("spaceName").asText(slug)),
                    "/s/" + slug + "/" + wished.date() + (wished.part() == null ? "" : "?part=" + wished.part()));
        }
        var named = named(option.path("resourceName"));
        var name = named.isEmpty() ? wished.nameOf().apply(resource) : named;
        return wished.part() == null ? slot(option, wished, resource, name) : part(option, wished, resource, name);
    }

    private Refused.Way slot(JsonNode option, Wished wished, String resource, String name) {
        var startsAt = Instant.parse(option.path("startsAt").asText());
        var endsAt = Instant.parse(option.path("endsAt").asText());
        var date = startsAt.atZone(Hours.zoneOf(null)).toLocalDate();
        var hours = Format.hours(startsAt, endsAt, null, page.locale());
        var when = date.equals(wished.date()) ? hours : Format.shortDay(date, page.locale()) + ", " + hours;
        return Refused.Way.form(
                text(option, name, when),
                "/s/" + wished.slug() + "/" + date + "/" + resource,
                Map.of("startsAt", startsAt.toString(), "endsAt", endsAt.toString()));
    }

    private Refused.Way part(JsonNode option, Wished wished, String resource, String name) {
        var startsAt = option.path("startsAt").asText("");
        var date = startsAt.isEmpty()
                ? wished.date()
                : Instant.parse(startsAt).atZone(Hours.zoneOf(null)).toLocalDate();
        var fields = new LinkedHashMap<String, String>();
        fields.put("space", wished.fields().getOrDefault("space", ""));
        fields.put("part", String.valueOf(wished.part()));
        fields.put("desk", resource);
        return Refused.Way.form(
                text(option, name, Format.shortDay(date, page.locale())), "/s/" + wished.slug() + "/" + date, fields);
    }

    private String text(JsonNode option, String name, String when) {
        var texts = needWords.here();
        return option.path("kind").asText().equals("LATER")
                ? texts.instead_later(name, when)
                : texts.instead_other(name);
    }

    private String named(JsonNode name) {
        if (name.isTextual()) {
            return name.asText();
        }
        return name.isObject()
                ? name.path(page.language()).asText(name.path("fr").asText(""))
                : "";
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
