package halte.booking.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class InvitationTest extends ServiceTest {

    @Inject
    MailDispatch dispatch;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void anEmptyMailbox() {
        dispatch.send();
        mailbox.clear();
    }

    @Test
    void aBookingInvitesInTheLanguageOfThePersonAndACancellationTakesItBack() {
        // Given
        ASpace.called("INA").describe();
        var person = Tokens.person("Wout Peeters").speaking("nl");
        String id = book(person.token(), "INA-D01", "2026-11-25", "AM").path("bookingId");

        // When
        dispatch.send();
        dispatch.send();

        // Then
        var mails = mailbox.getMailsSentTo(person.email());
        assertThat(mails).hasSize(1);
        var mail = mails.get(0);
        assertThat(mail.getSubject()).startsWith("Geboekt: Place INA");
        assertThat(mail.getHeaders().get("Content-Type").get(0)).startsWith("multipart/alternative; boundary=");
        assertThat(part(mail, "text/plain")).contains("Uw plek is geboekt");
        assertThat(part(mail, "text/html")).contains("<html lang=\"nl\">");
        var calendar = calendar(mail);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        var event = calendar.getEvents().get(0);
        assertThat(event.getUid().getValue()).isEqualTo(id + "@halte");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-11-25T07:30:00Z")));
        assertThat(event.getOrganizer().getEmail()).isEqualTo("reservations@halte.example");
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo(person.email());

        // When
        mailbox.clear();
        as(person.token())
                .body("{}")
                .post("/api/bookings/" + id + "/cancellation")
                .then()
                .statusCode(200);
        dispatch.send();

        // Then
        var cancelled = calendar(mailbox.getMailsSentTo(person.email()).get(0));
        assertThat(cancelled.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancelled.getEvents().get(0).getUid().getValue()).isEqualTo(id + "@halte");
        assertThat(cancelled.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
        assertThat(cancelled.getEvents().get(0).getStatus().isCancelled()).isTrue();
    }

    @Test
    void whenAHostCancelsTheMemberIsTold() {
        // Given
        ASpace.called("INB").describe();
        var person = Tokens.person("Told Person");
        String id = book(person.token(), "INB-D01", "2026-11-25", "AM").path("bookingId");
        dispatch.send();
        mailbox.clear();

        // When
        as(Tokens.host("INB"))
                .body("{}")
                .post("/api/bookings/" + id + "/cancellation")
                .then()
                .statusCode(200);
        dispatch.send();

        // Then
        assertThat(mailbox.getMailsSentTo(person.email())).hasSize(1);
    }

    @Test
    void aCrowdIsInvitedInOneGo() {
        // Given
        ASpace.called("IND").describe();
        var person = Tokens.person("Crowd");
        var days = LocalDate.of(2026, 11, 24)
                .datesUntil(LocalDate.of(2026, 12, 22))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .limit(14)
                .toList();
        for (var day : days) {
            for (var part : List.of("AM", "PM")) {
                book(person.token(), "IND-D01", day.toString(), part);
            }
        }

        // When
        dispatch.send();

        // Then
        assertThat(mailbox.getMailsSentTo(person.email())).hasSize(2 * days.size());
    }

    @Test
    void theCalendarFileCarriesTheRulesOfItsZone() {
        // Given
        ASpace.called("INC").describe();
        String id = book(Tokens.worker("Filer"), "INC-D01", "2026-11-25", "DAY").path("bookingId");

        // When
        var file = as(Tokens.worker("Filer"))
                .get("/api/bookings/" + id + "/invitation.ics")
                .asString();

        // Then
        assertThat(file)
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/Brussels", "DTSTART;TZID=Europe/Brussels:20261125T083000");
        assertThat(file.replace("\r\n ", "")).contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10");
        var event = Biweekly.parse(file).first().getEvents().get(0);
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(Instant.parse("2026-11-25T16:30:00Z")));
    }

    private static ICalendar calendar(Mail mail) {
        return Biweekly.parse(part(mail, "text/calendar")).first();
    }

    private static String part(Mail mail, String type) {
        for (var part : mail.getText().split("--halte-[0-9a-f-]+\\n?")) {
            if (part.startsWith("Content-Type: " + type)) {
                var body = part.substring(part.indexOf("\n\n") + 2).replace("\n", "");
                return new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no part of type " + type);
    }
}
