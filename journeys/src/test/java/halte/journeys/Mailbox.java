package halte.journeys;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The mails somebody got, read as a mail client reads them. */
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String address;

    Mailbox(String address) {
        this.address = address;
    }

    /**
     * @param method what the calendar part asks the mail client to do; empty without such a part
     */
    record Mail(String subject, String text, String method, ICalendar calendar) {}

    /** The newest mail with a calendar part that is asked for. */
    Mail waitForInvitation(String method, Predicate<ICalendar> which) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> mails().stream()
                                .filter(mail -> mail.method().equals(method) && which.test(mail.calendar()))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /** The newest mail about something. */
    Mail waitFor(Pattern subject) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> mails().stream()
                                .filter(mail -> subject.matcher(mail.subject()).find())
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    private List<Mail> mails() {
        var list = given().baseUri(Platform.mail()).get("/api/messages").jsonPath();
        List<Integer> numbers = list.getList("items.findAll { it.to.contains('" + address + "') }.number");
        var mails = new ArrayList<Mail>();
        for (var number : numbers) {
            mails.add(read(given().baseUri(Platform.mail())
                    .get("/api/messages/" + number)
                    .asByteArray()));
        }
        return mails;
    }

    private static Mail read(byte[] source) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var parts = new ArrayList<BodyPart>();
            collect(message.getContent(), parts);
            String text = "";
            for (var part : parts) {
                if (part.isMimeType("text/plain") && text.isEmpty()) {
                    text = content(part);
                }
            }
            for (var part : parts) {
                if (part.isMimeType("text/calendar")) {
                    var method = new jakarta.mail.internet.ContentType(part.getContentType()).getParameter("method");
                    var calendar = Biweekly.parse(content(part)).first();
                    return new Mail(message.getSubject(), text, method == null ? "" : method, calendar);
                }
            }
            return new Mail(message.getSubject(), text, "", new ICalendar());
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail cannot be read.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Object content, List<BodyPart> parts) throws MessagingException, IOException {
        if (content instanceof Multipart multipart) {
            for (int index = 0; index < multipart.getCount(); index++) {
                var part = multipart.getBodyPart(index);
                if (part.isMimeType("multipart/*")) {
                    collect(part.getContent(), parts);
                } else {
                    parts.add(part);
                }
            }
        }
    }

    private static String content(BodyPart part) throws MessagingException, IOException {
        try (InputStream stream = part.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
