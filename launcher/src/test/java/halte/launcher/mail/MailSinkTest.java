package halte.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;

import halte.launcher.blueprint.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailSinkTest {

    @TempDir
    Path folder;

    private final int smtp = FreePorts.any();
    private final int web = FreePorts.any();

    @Test
    void aMessageIsKeptAsItCameAndShown() throws Exception {
        try (var sink = MailSink.start(smtp, web, folder)) {
            // When
            send("Subject: =?UTF-8?Q?R=C3=A9serv=C3=A9?=\r\nTo: aline@courriel.example\r\n\r\n..dot\r\n<b>");

            // Then
            assertThat(sink).isNotNull();
            assertThat(get("/api/messages")).contains("\"subject\":\"Réservé\"", "\"number\":1");
            assertThat(get("/api/messages/1")).contains("\r\n\r\n.dot\r\n<b>\r\n");
            assertThat(get("/")).contains("Réservé").contains("aline@courriel.example");
        }
    }

    @Test
    void thePartsOfAMessageAreShownDecoded() throws Exception {
        try (var sink = MailSink.start(smtp, web, folder)) {
            // When
            send("Subject: parts\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\n"
                    + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "R=C3=A9ser=\r\nv=C3=A9\r\n--b\r\nContent-Type: text/calendar; name=\"invite.ics\"\r\n"
                    + "Content-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFS\r\n--b--\r\n");

            // Then
            assertThat(sink).isNotNull();
            assertThat(get("/messages/1")).contains("<pre>Réservé</pre>").contains("text/calendar invite.ics");
            assertThat(get("/messages/1/1")).isEqualTo("BEGIN:VCALENDAR");
        }
    }

    @Test
    void messagesOfAnEarlierRunAreStillThere() throws Exception {
        // Given
        try (var sink = MailSink.start(smtp, web, folder)) {
            assertThat(sink).isNotNull();
            send("Subject: one\r\n\r\n1");
        }

        // When
        try (var sink = MailSink.start(smtp, web, folder)) {
            assertThat(sink).isNotNull();
            send("Subject: two\r\n\r\n2");

            // Then
            assertThat(get("/api/messages")).containsSubsequence("two", "one");
        }
    }

    private void send(String message) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), smtp)) {
            var out = socket.getOutputStream();
            var text = "EHLO test\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n" + message
                    + "\r\n.\r\nQUIT\r\n";
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                    .contains("250 Kept")
                    .endsWith("221 Bye\r\n");
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
