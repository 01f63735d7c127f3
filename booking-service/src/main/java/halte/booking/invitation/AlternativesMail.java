package halte.booking.invitation;

import io.quarkus.mailer.Mail;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A mail whose parts say the same in several ways: text, HTML and a calendar, which is what makes a mail client show
 * its buttons. The mailer knows no third alternative, so the body is put together here, all ASCII, and travels as it is
 * under a Content-Type of its own.
 */
final class AlternativesMail {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\n'});

    private final UUID id;
    private final String boundary;
    private final StringBuilder parts = new StringBuilder();

    AlternativesMail(UUID id) {
        this.id = id;
        this.boundary = "halte-" + id;
    }

    AlternativesMail text(String content) {
        return part("text/plain; charset=UTF-8", content);
    }

    AlternativesMail html(String content) {
        return part("text/html; charset=UTF-8", content);
    }

    AlternativesMail calendar(String method, String content) {
        return part("text/calendar; method=" + method + "; charset=UTF-8", content);
    }

    Mail to(String recipient, String subject, String language, InvitationConfig config) {
        return Mail.withText(recipient, subject, parts + "--" + boundary + "--\n")
                .setFrom(config.organizer())
                .addHeader("Message-ID", "<%s@halte>".formatted(id))
                .addHeader("Content-Type", "multipart/alternative; boundary=\"%s\"".formatted(boundary))
                .addHeader("Content-Transfer-Encoding", "7bit")
                .addHeader("Content-Language", language)
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private AlternativesMail part(String type, String content) {
        parts.append("--")
                .append(boundary)
                .append("\nContent-Type: ")
                .append(type)
                .append("\nContent-Transfer-Encoding: base64\n\n")
                .append(LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8)))
                .append('\n');
        return this;
    }
}
