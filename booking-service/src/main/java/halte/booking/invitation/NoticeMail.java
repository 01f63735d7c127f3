package halte.booking.invitation;

import io.quarkus.mailer.Mail;

/** One notice as a mail: text and HTML, and the calendar where there is one, as alternatives of each other. */
final class NoticeMail {

    private NoticeMail() {}

    static Mail of(WaitingNotices.Waiting notice, String recipient, InvitationConfig config) {
        var mail = new AlternativesMail(notice.id())
                .text(String.join("\n\n", notice.paragraphs()) + "\n")
                .html(html(notice));
        if (notice.calendar() != null) {
            mail.calendar(String.valueOf(notice.method()), notice.calendar());
        }
        return mail.to(recipient, notice.subject(), notice.language(), config);
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
