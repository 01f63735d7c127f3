package halte.launcher.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One conversation in the part of RFC 5321 that mail clients of the platform speak. */
final class SmtpSession {

    private static final int LARGEST = 10 * 1024 * 1024;

    private final InputStream in;
    private final OutputStream out;
    private final Mailbox mailbox;

    SmtpSession(InputStream in, OutputStream out, Mailbox mailbox) {
        this.in = new BufferedInputStream(in);
        this.out = out;
        this.mailbox = mailbox;
    }

    void run() throws IOException {
        say("220 halte mail sink");
        for (var line = line(); line != null; line = line()) {
            var verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            switch (verb) {
                case "EHLO" -> say("250-halte\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE " + LARGEST);
                case "HELO", "MAIL", "RCPT", "RSET", "NOOP" -> say("250 OK");
                case "DATA" -> receive();
                case "QUIT" -> {
                    say("221 Bye");
                    return;
                }
                default -> say("502 Not here");
            }
        }
    }

    private void receive() throws IOException {
        say("354 End with a dot alone on a line");
        var message = new ByteArrayOutputStream();
        for (var line = line(); line != null && !line.equals("."); line = line()) {
            if (message.size() > LARGEST) {
                say("552 Too large");
                return;
            }
            message.write((line.startsWith(".") ? line.substring(1) : line).getBytes(StandardCharsets.ISO_8859_1));
            message.write('\r');
            message.write('\n');
        }
        mailbox.keep(message.toByteArray());
        say("250 Kept");
    }

    private void say(String text) throws IOException {
        out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Bytes as they came, one character each: the message is written out unchanged. */
    private @Nullable String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                return line.size() == 0 ? null : line.toString(StandardCharsets.ISO_8859_1);
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }
}
