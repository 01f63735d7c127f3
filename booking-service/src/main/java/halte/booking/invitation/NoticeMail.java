package halte.booking.invitation;

import io.quarkus.mailer.Mail;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One notice as a mail: text and HTML, and the calendar where there is one, as alternatives of each other. */
final class NoticeMail {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\n'});

    private NoticeMail() {}

    static Mail of(WaitingNotices.Waiting notice, String recipient, InvitationConfig config) {
        var boundary = "halte-" + notice.id();
        var body = new StringBuilder()
                .append(part(boundary, "text/plain; charset=UTF-8", String.join("\n\n", notice.paragraphs()) + "\n"))
                .append(part(boundary, "text/html; charset=UTF-8", html(notice)));
        if (notice.calendar() != null) {
            body.append(
                    part(boundary, "text/calendar; method=" + notice.method() + "; charset=UTF-8", notice.calendar()));
        }
        return Mail.withText(
                        recipient,
                        notice.subject(),
                        body.append("--" + boundary + "--\n").toString())
                .setFrom(config.organizer())
                .addHeader("Message-ID", "<%s@halte>".formatted(notice.id()))
                .addHeader("Content-Type", "multipart/alternative; boundary=\"%s\"".formatted(boundary))
                .addHeader("Content-Transfer-Encoding", "7bit")
                .addHeader("Content-Language", notice.language())
                .addHeader("Auto-Submitted", "auto-generated");
    }

    private static String part(String boundary, String type, String content) {
        return "--" + boundary + "\n"
                + "Content-Type: " + type + "\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    private static String html(WaitingNotices.Waiting notice) {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"" + notice.language() + "\"><body>");
        notice.paragraphs()
                .forEach(paragraph -> html.append("<p>")
                        .append(linked(escaped(paragraph)).replace("\n", "<br>"))
                        .append("</p>"));
        return html.append("</body></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String linked(String text) {
        return text.replaceAll("(https?://[^\\s<]+)", "<a href=\"$1\">$1</a>");
    }
}
