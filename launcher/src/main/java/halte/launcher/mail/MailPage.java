package halte.launcher.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** {@code /} and {@code /messages/<number>} for people, {@code /api/messages} and {@code /api/messages/<number>} (the source) for tests. */
final class MailPage implements Closeable {

    private static final String STYLE = """
            :root{color-scheme:light dark;font-family:-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,sans-serif;\
            --paper:#f7f5f0;--ink:#17211d;--ink-2:#4a544f;--line:#ddd8cc;--brand:#0b5d4b}
            @media(prefers-color-scheme:dark){:root{--paper:#0e1412;--ink:#eaf1ed;--ink-2:#b4c0ba;--line:#2a3530;--brand:#5fcfae}}
            body{margin:0 auto;max-width:60rem;padding:24px 16px;background:var(--paper);color:var(--ink);line-height:1.5}
            h1{font-size:1.375rem}li{list-style:none;border-top:1px solid var(--line);padding:12px 0}
            ul{padding:0}pre{white-space:pre-wrap;overflow-wrap:anywhere}a{color:var(--brand);font-weight:600}small{color:var(--ink-2);display:block}
            """;

    private final HttpServer server;
    private final Mailbox mailbox;
    private final ObjectMapper json = new ObjectMapper();

    private MailPage(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    static MailPage serve(int port, Mailbox mailbox) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        var page = new MailPage(server, mailbox);
        server.createContext("/", page::handle);
        server.start();
        return page;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            if (path.equals("/")) {
                send(exchange, 200, "text/html; charset=utf-8", list().getBytes(StandardCharsets.UTF_8));
            } else if (path.equals("/api/messages")) {
                var body = json.writeValueAsBytes(Map.of("items", mailbox.newest(200)));
                send(exchange, 200, "application/json", body);
            } else if (path.matches("/messages/\\d{1,18}(/\\d{1,3})?")) {
                message(exchange, path.split("/"));
            } else if (path.matches("/api/messages/\\d{1,18}")) {
                source(exchange, Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
            } else {
                send(exchange, 404, "text/plain", new byte[0]);
            }
        }
    }

    private void source(HttpExchange exchange, long number) throws IOException {
        var source = mailbox.source(number);
        if (source.isPresent()) {
            send(exchange, 200, "text/plain; charset=utf-8", source.get());
        } else {
            send(exchange, 404, "text/plain", new byte[0]);
        }
    }

    private void message(HttpExchange exchange, String[] path) throws IOException {
        var number = Long.parseLong(path[2]);
        var parts = mailbox.source(number).map(MimeParts::of);
        if (parts.isEmpty()) {
            send(exchange, 404, "text/plain", new byte[0]);
        } else if (path.length == 4 && Integer.parseInt(path[3]) < parts.get().size()) {
            var part = parts.get().get(Integer.parseInt(path[3]));
            var shown = part.type().equals("text/html") ? part.type() : "text/plain";
            send(exchange, 200, shown + "; charset=utf-8", part.content());
        } else {
            var page = message(number, parts.get());
            send(exchange, 200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Plain text as it is, everything else behind a link: a browser is a poor judge of mail. */
    private static String message(long number, List<MimeParts.Part> parts) {
        var page = new StringBuilder(head("Mail " + number)).append("<p><a href='/'>All mail</a></p><ul>");
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            page.append("<li><a href='/messages/%d/%d'>".formatted(number, i));
            page.append(escaped((part.type() + " " + part.name()).trim())).append("</a>");
            if (part.type().equals("text/plain")) {
                page.append("<pre>").append(escaped(new String(part.content(), StandardCharsets.UTF_8)));
                page.append("</pre>");
            }
            page.append("</li>");
        }
        return page.append("</ul><p><a href='/api/messages/%d'>Source</a></p></html>".formatted(number))
                .toString();
    }

    private static String head(String title) {
        return "<!doctype html><html lang=en><meta charset=utf-8>"
                + "<meta name=viewport content='width=device-width,initial-scale=1'><title>" + title
                + " · halte</title><style>" + STYLE + "</style><h1>" + title + "</h1>";
    }

    private String list() {
        var page = new StringBuilder(head("Mail that went nowhere")).append("<ul>");
        for (var mail : mailbox.newest(200)) {
            page.append("<li><a href='/messages/").append(mail.number()).append("'>");
            page.append(escaped(mail.subject().isBlank() ? "(no subject)" : mail.subject()))
                    .append("</a><small>");
            page.append(escaped(mail.from() + " → " + mail.to() + " · " + mail.date()))
                    .append("</small></li>");
        }
        return page.append("</ul></html>").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
