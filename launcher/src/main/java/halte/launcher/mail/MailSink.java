package halte.launcher.mail;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens for SMTP and serves the page, until it is closed. */
public final class MailSink implements Closeable {

    private final ServerSocket smtp;
    private final MailPage page;
    private final Mailbox mailbox;
    private final ExecutorService sessions = Executors.newCachedThreadPool(MailSink::daemon);

    private MailSink(ServerSocket smtp, MailPage page, Mailbox mailbox) {
        this.smtp = smtp;
        this.page = page;
        this.mailbox = mailbox;
    }

    public static MailSink start(int smtpPort, int webPort, Path folder) throws IOException {
        var mailbox = new Mailbox(folder);
        var page = MailPage.serve(webPort, mailbox);
        var socket = new ServerSocket(smtpPort, 50, InetAddress.getLoopbackAddress());
        var sink = new MailSink(socket, page, mailbox);
        sink.sessions.execute(sink::accept);
        return sink;
    }

    private void accept() {
        while (!smtp.isClosed()) {
            try {
                var socket = smtp.accept();
                sessions.execute(() -> serve(socket));
            } catch (IOException e) {
                if (!smtp.isClosed()) {
                    System.err.println("Mail sink: " + e.getMessage());
                }
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(60_000);
            new SmtpSession(socket.getInputStream(), socket.getOutputStream(), mailbox).run();
        } catch (IOException e) {
            // The client went away in the middle: it will try again, or not.
            System.err.println("Mail sink: " + e.getMessage());
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "mail");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        smtp.close();
        page.close();
        sessions.shutdownNow();
    }
}
