package halte.gateway.web.host;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of a space and the form for a new one; {@code events} is null while community-service does not answer. */
record EventsView(
        String slug,
        String name,
        @Nullable List<EventLine> events,
        String made,
        List<String> tongues,
        List<RoomChoice> rooms,
        String today,
        Form form) {

    /** The pillars of the charter, in the order they are offered. */
    public List<String> tags() {
        return List.of("WORK", "LEARN", "CONNECT");
    }

    record EventLine(
            String id,
            String title,
            String tag,
            String day,
            String from,
            String to,
            List<RoomUse> rooms,
            int capacity,
            int taken,
            String state) {

        public boolean isDraft() {
            return state.equals("DRAFT");
        }

        public boolean isPublished() {
            return state.equals("PUBLISHED");
        }

        public boolean hasRefusedRoom() {
            return rooms.stream().anyMatch(room -> room.state().equals("REFUSED"));
        }
    }

    record RoomUse(String name, String state) {}

    record RoomChoice(String code, String name, @Nullable Integer capacity) {}

    /** What was typed, when it comes back with complaints. */
    record Form(
            Map<String, String> values,
            List<String> rooms,
            @Nullable String complaint,
            List<String> errors) {

        static final Form EMPTY = new Form(Map.of(), List.of(), null, List.of());

        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public String title(String tongue) {
            return value("title-" + tongue);
        }

        public boolean hasRoom(String code) {
            return rooms.contains(code);
        }
    }

    /** One event with who has registered; {@code guests} is null while that cannot be had. */
    record EventView(
            String slug,
            String name,
            EventLine event,
            String description,
            @Nullable List<GuestLine> guests,
            @Nullable String complaint) {}

    record GuestLine(String name, String takenAt) {}
}
