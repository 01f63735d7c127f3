package halte.booking.invitation;

import io.quarkus.mailer.Mail;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * One invitation as a mail: text, HTML and calendar are alternatives of each other, which is what makes a mail client
 * show its buttons. The mailer knows no third alternative, so the body is put together here, all ASCII, and travels
 * as it is under a Content-Type of its own.
 */
final class InvitationMail {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\n'});

    private InvitationMail() {}

    static Mail of(UUID id, InvitedBooking booking, String recipient, String calendar, InvitationConfig config) {
        var texts = InvitationTexts.of(booking, config.publicUrl());
        var boundary = "halte-" + id;
        var method = booking.cancelled() ? "CANCEL" : "REQUEST";
        var body = part(boundary, "text/plain; charset=UTF-8", texts.text())
                + part(boundary, "text/html; charset=UTF-8", texts.html())
                + part(boundary, "text/calendar; method=" + method + "; charset=UTF-8", calendar)
                + "--" + boundary + "--\n";
        return Mail.withText(recipient, texts.subject(), body)
                .setFrom(config.organizer())
                .addHeader("Message-ID", "<%s@halte>".formatted(id))
                .addHeader("Content-Type", "multipart/alternative; boundary=\"%s\"".formatted(boundary))
                .addHeader("Content-Transfer-Encoding", "7bit")
                .addHeader("Content-Language", booking.language())
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String part(String boundary, String type, String content) {
        return "--" + boundary + "\n"
                + "Content-Type: " + type + "\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8)) + "\n";
    }
}
