package halte.gateway.web.house;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Answer;
import halte.gateway.web.staff.Formats;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a service named when it refused to take a resource: people's bookings, which may be moved out of the way, and other things, which may not.
 *
 * @param isBooking can be displaced
 */
record InTheWay(String who, String when, String resource, boolean isBooking) {

    static List<InTheWay> of(Answer answer, Formats formats, HouseMessages words) {
        List<InTheWay> found = new ArrayList<>();
        for (JsonNode booking : answer.body().path("bookings")) {
            String name = booking.path("name").asText("");
            found.add(new InTheWay(
                    name.isEmpty() ? words.somebody() : name,
                    when(booking, formats),
                    booking.path("resource").asText(""),
                    true));
        }
        for (JsonNode other : answer.body().path("others")) {
            String kind = other.path("kind").asText("");
            found.add(new InTheWay(
                    switch (kind) {
                        case "EVENT" -> words.wayEvent();
                        case "ALLOCATION" -> words.wayAllocation();
                        default -> words.wayBlocker();
                    },
                    when(other, formats),
                    other.path("resource").asText(""),
                    false));
        }
        return List.copyOf(found);
    }

    private static String when(JsonNode row, Formats formats) {
        try {
            Instant from = Instant.parse(row.path("startsAt").asText());
            String day = formats.day(from) + ", " + formats.clock(from);
            if (!row.hasNonNull("endsAt")) {
                return day;
            }
            Instant to = Instant.parse(row.path("endsAt").asText());
            boolean sameDay = LocalDate.ofInstant(from, formats.zone()).equals(LocalDate.ofInstant(to, formats.zone()));
            return day + " – " + (sameDay ? formats.clock(to) : formats.day(to) + ", " + formats.clock(to));
        } catch (DateTimeException unknown) {
            return "";
        }
    }
}
