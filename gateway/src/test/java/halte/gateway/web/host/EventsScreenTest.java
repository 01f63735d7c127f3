package halte.gateway.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import halte.gateway.web.host.EventsView.EventLine;
import halte.gateway.web.host.EventsView.Form;
import halte.gateway.web.staff.Formats;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventsScreenTest {

    private final SpaceAnswer space = Samples.read("space", SpaceAnswer.class);
    private final Formats french = new Formats(Locale.FRENCH, ZoneId.of("UTC"));

    @Test
    void aRefusedRoomIsToldOfItsEvent() {
        // When
        EventsView view = new EventsScreen(space, french)
                .view(
                        Samples.items("events", EventAnswer.class),
                        Samples.read("plan", PlanAnswer.class),
                        LocalDate.of(2026, 11, 23),
                        "",
                        Form.EMPTY);

        // Then
        assertThat(view.events()).extracting(EventLine::hasRefusedRoom).containsExactly(false, true, false);
        assertThat(view.events()).extracting(EventLine::from).first().isEqualTo("8\u00A0h");
        assertThat(view.rooms())
                .extracting(EventsView.RoomChoice::code)
                .contains("CHI-R01")
                .doesNotContain("CHI-D01");
    }

    @Test
    void theFormBecomesACommandInTheTimeOfTheSpace() {
        // Given
        var sent = new MultivaluedHashMap<String, String>();
        Map.of(
                        "title-fr",
                        "Soirée jeux",
                        "tag",
                        "CONNECT",
                        "date",
                        "2026-12-04",
                        "from",
                        "18:00",
                        "to",
                        "20:30",
                        "capacity",
                        "12",
                        "room",
                        "CHI-K01")
                .forEach(sent::add);

        // When
        Map<String, Object> body = new EventForm(sent).body(space);

        // Then
        assertThat(body)
                .containsEntry("title", Map.of("fr", "Soirée jeux"))
                .containsEntry("startsAt", Instant.parse("2026-12-04T17:00:00Z"))
                .containsEntry("rooms", List.of("CHI-K01"))
                .containsEntry("capacity", 12);
    }

    @Test
    void anEndBeforeTheBeginningIsNoCommand() {
        var sent = new MultivaluedHashMap<String, String>();
        Map.of("date", "2026-12-04", "from", "18:00", "to", "17:30").forEach(sent::add);
        assertThat(new EventForm(sent).body(space)).isNull();
    }
}
