package halte.booking.rota;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.invitation.NoticeDispatch;
import halte.booking.people.PeopleFixture;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saturday 28 November, nine to one: somebody is asked, somebody confirms, or nobody does. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RotaMailsTest extends ServiceTest {

    private static final String DEADLINE = "2026-11-28T07:00:00Z";

    @Inject
    RotaJob job;

    @Inject
    NoticeDispatch dispatch;

    @Inject
    MockMailbox mailbox;

    @Inject
    PeopleFixture people;

    private final Tokens.Person anna = Tokens.person("Anna " + UUID.randomUUID());
    private final Tokens.Person bram = Tokens.person("Bram " + UUID.randomUUID());

    @BeforeEach
    void twoVolunteers() {
        people.describe(anna.personId(), anna.name(), "anna@courriel.example", "fr");
        people.describe(bram.personId(), bram.name(), "bram@courriel.example", "nl");
        job.tell();
        forgetMails();
    }

    @Test
    void everyVolunteerIsAskedInTheirLanguageAndTheOneWhoConfirmsIsThanked() {
        // Given
        volunteers("RMA");

        // When
        var shift = ask("RMA", null);
        dispatch.send();

        // Then
        assertThat(subjects("anna@courriel.example"))
                .containsExactly("Pouvez-vous ouvrir ? Place RMA, samedi 28 novembre 2026, 09:00–13:00");
        assertThat(subjects("bram@courriel.example")).singleElement().asString().startsWith("Kunt u openen? Place RMA");
        assertThat(text("anna@courriel.example"))
                .contains("Sans confirmation avant le", "l’espace reste fermé", "/me/duties");

        // When
        forgetMails();
        answer(anna, shift, "confirmation");
        answer(anna, shift, "confirmation");
        dispatch.send();

        // Then
        assertThat(subjects("anna@courriel.example"))
                .singleElement()
                .asString()
                .startsWith("C’est noté, vous accueillez : Place RMA");
        assertThat(subjects("bram@courriel.example")).isEmpty();

        // When
        forgetMails();
        answer(anna, shift, "withdrawal");
        dispatch.send();

        // Then
        assertThat(subjects("bram@courriel.example")).singleElement().asString().startsWith("Kunt u openen?");
        assertThat(subjects("anna@courriel.example")).isEmpty();
    }

    @Test
    void whoeverIsCountedOnIsAskedAlone() {
        // Given
        volunteers("RMB");

        // When
        ask("RMB", bram);
        dispatch.send();

        // Then
        assertThat(text("bram@courriel.example")).contains("rekent op u");
        assertThat(subjects("anna@courriel.example")).isEmpty();
    }

    @Test
    void whenNobodyConfirmedThoseConcernedAreToldOnce() {
        // Given
        volunteers("RMC");
        var shift = ask("RMC", null);
        answer(bram, shift, "confirmation");
        var guest = Tokens.person("Guest " + UUID.randomUUID());
        people.describe(guest.personId(), guest.name(), "guest@courriel.example", "de");
        book(guest.token(), "RMC-D01", "2026-11-28", "AM").then().statusCode(201);
        answer(bram, shift, "withdrawal");
        answer(anna, shift, "sign-up");
        forgetMails();

        // When
        job.tell();
        dispatch.send();
        var before = mailbox.getTotalMessagesSent();
        clock.stopAt(Instant.parse(DEADLINE));
        job.tell();
        job.tell();
        dispatch.send();

        // Then
        assertThat(before).isZero();
        assertThat(subjects("anna@courriel.example"))
                .singleElement()
                .asString()
                .startsWith("Pas d’accueil : Place RMC");
        assertThat(subjects("guest@courriel.example"))
                .singleElement()
                .asString()
                .startsWith("Kein Empfang: Place RMC");
        assertThat(text("guest@courriel.example")).contains("Der Ort bleibt dann geschlossen.");
        assertThat(subjects("bram@courriel.example")).noneMatch(subject -> subject.contains("RMC"));
    }

    @Test
    void whatWasConfirmedIsNotToldAsClosed() {
        // Given
        volunteers("RMD");
        answer(anna, ask("RMD", null), "confirmation");
        forgetMails();

        // When
        clock.stopAt(Instant.parse(DEADLINE));
        job.tell();
        dispatch.send();

        // Then
        assertThat(subjects("anna@courriel.example")).isEmpty();
        assertThat(subjects("bram@courriel.example")).noneMatch(subject -> subject.contains("RMD"));
    }

    private void volunteers(String space) {
        ASpace.called(space).describe();
        for (var person : List.of(anna, bram)) {
            as(Tokens.host(space))
                    .body(Map.of("personId", person.personId(), "name", person.name()))
                    .post("/api/spaces/" + space + "/volunteers")
                    .then()
                    .statusCode(201);
        }
    }

    private static String ask(String space, Tokens.Person person) {
        var body = new HashMap<String, Object>(Map.of(
                "space",
                space,
                "date",
                "2026-11-28",
                "from",
                "09:00",
                "to",
                "13:00",
                "confirmBy",
                DEADLINE,
                "otherwise",
                "CLOSED"));
        if (person != null) {
            body.put("person", Map.of("personId", person.personId(), "name", person.name()));
        }
        return as(Tokens.host(space))
                .body(body)
                .post("/api/rota")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void answer(Tokens.Person person, String shift, String verb) {
        as(person.token()).post("/api/rota/" + shift + "/" + verb).then().statusCode(200);
    }

    private void forgetMails() {
        dispatch.send();
        mailbox.clear();
    }

    private List<String> subjects(String address) {
        return mailbox.getMailsSentTo(address).stream().map(Mail::getSubject).toList();
    }

    /** The plain text of the first mail, whatever it is wrapped in. */
    private String text(String address) {
        var mail = mailbox.getMailsSentTo(address).get(0);
        var parts = mail.getText().split("\n\n");
        return new String(Base64.getMimeDecoder().decode(parts[1].split("\n--")[0]), StandardCharsets.UTF_8);
    }
}
