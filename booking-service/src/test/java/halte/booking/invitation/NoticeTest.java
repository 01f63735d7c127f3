package halte.booking.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import halte.booking.ServiceTest;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class NoticeTest extends ServiceTest {

    @Inject
    Notices notices;

    @Inject
    NoticeDispatch dispatch;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void anEmptyMailbox() {
        dispatch.send();
        mailbox.clear();
    }

    @Test
    void aNoticeIsSentOnceWithItsTextAndItsLink() {
        // Given
        send("a@courriel.example", List.of("Une place <est> libre.", "https://halte.example/me"));

        // When
        dispatch.send();
        dispatch.send();

        // Then
        var mails = mailbox.getMailsSentTo("a@courriel.example");
        assertThat(mails).hasSize(1);
        var parts = mails.get(0).getText().split("\n\n");
        var html = new String(Base64.getMimeDecoder().decode(parts[2].split("\n--")[0]), StandardCharsets.UTF_8);
        assertThat(html)
                .contains("<p>Une place &lt;est&gt; libre.</p>")
                .contains("<a href=\"https://halte.example/me\">");
    }

    @Test
    void whoseAddressNobodyKnowsGetsNoMailAndNothingFails() {
        // Facts of other tests may still arrive and write to people of their own: then it is tried once more
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            // Given
            anEmptyMailbox();
            send(null, List.of("Personne ne lit ceci."));

            // When
            dispatch.send();

            // Then
            assertThat(mailbox.getTotalMessagesSent()).isZero();
            assertThat(count("select count(*) as n from notice where sent_at is null and due_at <= ?", clock.instant()))
                    .isZero();
        });
    }

    private void send(String recipient, List<String> paragraphs) {
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> notices.send(UUID.randomUUID(), recipient, "fr", "Une place", paragraphs, null)));
    }
}
