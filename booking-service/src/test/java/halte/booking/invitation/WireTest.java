package halte.booking.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What really goes over the wire: one message whose three parts are alternatives of each other. */
class WireTest {

    private static final InvitationConfig CONFIG = new InvitationConfig() {
        @Override
        public String organizer() {
            return "reservations@halte.example";
        }

        @Override
        public String publicUrl() {
            return "http://localhost:8080";
        }

        @Override
        public int attempts() {
            return 1;
        }
    };

    @Test
    void textHtmlAndCalendarArriveAsAlternatives() throws Exception {
        // Given
        var vertx = Vertx.vertx();
        try (var server = new ServerSocket(0)) {
            var received = CompletableFuture.supplyAsync(() -> receive(server));
            var client = MailClient.create(
                    vertx, new MailConfig().setHostname("localhost").setPort(server.getLocalPort()));

            // When
            client.sendMail(message(InvitationMail.of(
                            UUID.randomUUID(), booking(), "aline@courriel.example", "BEGIN:VCALENDAR", CONFIG)))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(20, TimeUnit.SECONDS);

            // Then
            var raw = received.get(20, TimeUnit.SECONDS);
            assertThat(raw).containsOnlyOnce("Content-Type: multipart/alternative; boundary=");
            assertThat(raw).contains("Content-Transfer-Encoding: 7bit");
            assertThat(raw)
                    .containsSubsequence(
                            "Content-Type: text/plain; charset=UTF-8",
                            "Content-Type: text/html; charset=UTF-8",
                            "Content-Type: text/calendar; method=REQUEST; charset=UTF-8");
            assertThat(raw).contains("To: aline@courriel.example", "From: reservations@halte.example");
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
        }
    }

    /** As the mailer of the platform hands a mail to its client. */
    private static MailMessage message(Mail mail) {
        var message = new MailMessage(mail.getFrom(), mail.getTo().get(0), mail.getSubject(), mail.getText());
        mail.getHeaders().forEach((name, values) -> message.addHeader(name, values.get(0)));
        return message;
    }

    private static InvitedBooking booking() {
        return new InvitedBooking(
                UUID.randomUUID(),
                0,
                false,
                "La Grange",
                "Bureau 7",
                "Chemin 3, 6460 Chimay",
                50.0,
                4.3,
                ZoneId.of("Europe/Brussels"),
                Instant.parse("2026-11-25T07:30:00Z"),
                Instant.parse("2026-11-25T16:30:00Z"),
                Instant.parse("2026-11-23T08:00:00Z"),
                "K7M2QF",
                "Aline Lambotte",
                "aline@courriel.example",
                "fr");
    }

    private static String receive(ServerSocket server) {
        try (var socket = server.accept()) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            var out = socket.getOutputStream();
            var mail = new StringBuilder();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            boolean data = false;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (data && ".".equals(line)) {
                    data = false;
                    out.write("250 taken\r\n".getBytes(StandardCharsets.US_ASCII));
                } else if (data) {
                    mail.append(line).append("\n");
                } else if (line.startsWith("DATA")) {
                    data = true;
                    out.write("354 go\r\n".getBytes(StandardCharsets.US_ASCII));
                } else if (line.startsWith("QUIT")) {
                    out.write("221 bye\r\n".getBytes(StandardCharsets.US_ASCII));
                    return mail.toString();
                } else {
                    out.write("250 ok\r\n".getBytes(StandardCharsets.US_ASCII));
                }
                if (!data && mail.length() > 0) {
                    return mail.toString();
                }
            }
            return mail.toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
