package halte.gateway.web.house;

import halte.gateway.web.Answer;
import halte.gateway.web.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent, or empty: what stands in its fields, and what was wrong with it.
 *
 * @param name which form of the page; empty when none was sent
 */
public record Form(String name, Map<String, List<String>> values, String complaint, List<String> errors) {

    public static final Form EMPTY = new Form("", Map.of(), "", List.of());

    public static Form sent(String name, MultivaluedMap<String, String> fields) {
        return new Form(name, new LinkedHashMap<>(fields), "", List.of());
    }

    public Form refused(String words) {
        return new Form(name, values, words, List.of());
    }

    public Form refused(Answer answer, HouseMessages words) {
        Problem problem = answer.problem();
        return problem == null || answer.isUnknown()
                ? refused(words.unreachable())
                : new Form(
                        name,
                        values,
                        problem.words(),
                        List.copyOf(problem.errors().values()));
    }

    public boolean isRefused() {
        return !complaint.isEmpty();
    }

    /** This form of the page was sent and came back. */
    public boolean is(String other) {
        return name.equals(other);
    }

    public String value(String field) {
        List<String> given = values.get(field);
        return given == null || given.isEmpty() ? "" : given.get(0).strip();
    }

    public String filled(String field, @Nullable String otherwise) {
        return values.containsKey(field) ? value(field) : otherwise == null ? "" : otherwise;
    }

    public List<String> all(String field) {
        List<String> given = values.get(field);
        return given == null
                ? List.of()
                : given.stream().filter(each -> !each.isBlank()).toList();
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    public String key() {
        return value("key").isEmpty() ? UUID.randomUUID().toString() : value("key");
    }

    /** One form with several buttons: the key of the page together with what was pressed is the key of the command. */
    String keyFor(String what) {
        return UUID.nameUUIDFromBytes((key() + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public int number(String field) {
        return value(field).matches("\\d{1,6}") ? Integer.parseInt(value(field)) : 0;
    }

    public @Nullable LocalDate date(String field) {
        try {
            return LocalDate.parse(value(field));
        } catch (DateTimeException absent) {
            return null;
        }
    }

    @Nullable
    Instant moment(String date, String time, ZoneId zone) {
        LocalDate day = date(date);
        try {
            return day == null
                    ? null
                    : day.atTime(LocalTime.parse(value(time))).atZone(zone).toInstant();
        } catch (DateTimeException absent) {
            return null;
        }
    }

    /** A text by language from fields {@code name-fr}, {@code name-nl}…; languages left empty are left out. */
    public Map<String, String> wording(String field, List<String> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages) {
            String text = value(field + "-" + language);
            if (!text.isEmpty()) {
                texts.put(language, text);
            }
        }
        return texts;
    }
}
