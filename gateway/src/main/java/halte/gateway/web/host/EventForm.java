package halte.gateway.web.host;

import halte.gateway.web.host.EventsView.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of a new event as it was sent: into a command, or back to the person with what was wrong. */
final class EventForm {

    private final MultivaluedMap<String, String> sent;

    EventForm(MultivaluedMap<String, String> sent) {
        this.sent = sent;
    }

    String key() {
        String key = value("key");
        return key.isEmpty() ? UUID.randomUUID().toString() : key;
    }

    /** Null if day and times do not make a stretch of time; all else is for community-service to judge. */
    @Nullable
    Map<String, Object> body(SpaceAnswer space) {
        Instant from = moment(space, "from");
        Instant to = moment(space, "to");
        if (from == null || to == null || !from.isBefore(to)) {
            return null;
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("space", space.space());
        body.put("title", titles(space));
        if (!value("description").isEmpty()) {
            body.put("description", Map.of(space.tongues().get(0), value("description")));
        }
        body.put("tag", value("tag"));
        body.put("startsAt", from);
        body.put("endsAt", to);
        body.put("rooms", rooms());
        body.put("capacity", value("capacity").matches("\\d{1,6}") ? Integer.valueOf(value("capacity")) : null);
        return body;
    }

    Form back(String complaint, List<String> errors) {
        Map<String, String> values = new HashMap<>();
        sent.keySet().forEach(name -> values.put(name, value(name)));
        return new Form(values, rooms(), complaint, errors);
    }

    private Map<String, String> titles(SpaceAnswer space) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (String tongue : space.tongues()) {
            if (!value("title-" + tongue).isEmpty()) {
                titles.put(tongue, value("title-" + tongue));
            }
        }
        return titles;
    }

    private List<String> rooms() {
        List<String> rooms = sent.get("room");
        return rooms == null ? List.of() : List.copyOf(rooms);
    }

    private @Nullable Instant moment(SpaceAnswer space, String time) {
        try {
            return LocalDate.parse(value("date"))
                    .atTime(LocalTime.parse(value(time)))
                    .atZone(space.zone())
                    .toInstant();
        } catch (DateTimeException notYet) {
            return null;
        }
    }

    private String value(String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
