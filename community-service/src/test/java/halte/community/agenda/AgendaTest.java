package halte.community.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import halte.community.CommunityTest;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgendaTest extends CommunityTest {

    private static final String DESCRIPTION = "Une très longue description ; avec, de la ponctuation éèà.\n".repeat(5);

    @Test
    void theFeedReadsBackAsWhatWasPublished() {
        // Given
        var id = published(anEvent());

        // When
        var answer = get("", "/api/agenda.ics?space=CHI&language=fr");

        // Then
        assertThat(answer.contentType()).isEqualToIgnoringWhitespace("text/calendar;charset=utf-8");
        var entry = entry(answer.asString(), id);
        assertThat(entry.getSummary().getValue()).isEqualTo("Petit-déjeuner du mardi");
        assertThat(entry.getDateStart().getValue())
                .hasSameTimeAs(Date.from(Instant.parse((String) anEvent().get("startsAt"))));
        assertThat(entry.getDateEnd().getValue())
                .hasSameTimeAs(Date.from(Instant.parse((String) anEvent().get("endsAt"))));
        assertThat(entry.getDateTimeStamp().getValue()).hasSameTimeAs(Date.from(NOW));
        assertThat(entry.getSequence().getValue()).isZero();
        assertThat(entry.getStatus().isConfirmed()).isTrue();
        assertThat(entry.getLocation().getValue()).isEqualTo("La Grange, Chimay");
        assertThat(entry.getUrl().getValue()).endsWith("/agenda/" + id);
    }

    @Test
    void linesAreFoldedAndEndAsTheStandardAsks() {
        // Given
        var event = anEvent();
        event.put("description", Map.of("fr", DESCRIPTION));
        published(event);

        // When
        var text = get("", "/api/agenda.ics?space=CHI").asString();

        // Then
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("VERSION:2.0\r\n");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
        assertThat(Biweekly.parse(text).first().getEvents())
                .anyMatch(entry -> entry.getDescription().getValue().equals(DESCRIPTION));
        assertThat(Biweekly.parse(text)
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoAsksInDutchReadsDutchAndFrenchStandsIn() {
        // Given
        var id = published(anEvent());

        // When
        var dutch = entry(get("", "/api/agenda.ics?language=nl").asString(), id);
        var german = entry(get("", "/api/agenda.ics?language=de").asString(), id);

        // Then
        assertThat(dutch.getSummary().getValue()).isEqualTo("Ontbijt op dinsdag");
        assertThat(german.getSummary().getValue()).isEqualTo("Petit-déjeuner du mardi");
    }

    @Test
    void aCancelledEventStaysInTheFeedAsCancelledUnderTheSameUid() {
        // Given
        var id = published(anEvent());
        clock.advance(Duration.ofHours(1));
        post(host(), "/api/events/" + id + "/cancellation", null).then().statusCode(200);

        // When
        var entry = entry(get("", "/api/agenda.ics").asString(), id);

        // Then
        assertThat(entry.getStatus().isCancelled()).isTrue();
        assertThat(entry.getSequence().getValue()).isEqualTo(1);
        assertThat(entry.getDateTimeStamp().getValue()).hasSameTimeAs(Date.from(NOW.plus(Duration.ofHours(1))));
        get("", "/api/agenda").then().body("items.eventId", not(hasItem(id)));
    }

    @Test
    void aDraftIsInNeitherForm() {
        // Given
        var id = draft(anEvent());

        // When
        var feed = get("", "/api/agenda.ics").asString();

        // Then
        assertThat(feed).doesNotContain(id);
        get("", "/api/agenda").then().body("items.eventId", not(hasItem(id)));
    }

    private static VEvent entry(String feed, String id) {
        return Biweekly.parse(feed).first().getEvents().stream()
                .filter(entry -> entry.getUid().getValue().equals(id + "@halte"))
                .findFirst()
                .orElseThrow();
    }
}
