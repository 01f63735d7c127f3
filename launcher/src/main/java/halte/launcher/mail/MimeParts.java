package halte.launcher.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of a message (RFC 2045, 2046) as people read them: decoded, without the nesting. */
final class MimeParts {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("name=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);

    /** Deeper nesting than this is no mail of ours. */
    private static final int DEEPEST = 8;

    private MimeParts() {}

    record Part(String type, String name, byte[] content) {}

    static List<Part> of(byte[] source) {
        var parts = new ArrayList<Part>();
        collect(new String(source, StandardCharsets.ISO_8859_1), parts, 0);
        return parts;
    }

    private static void collect(String entity, List<Part> parts, int depth) {
        var end = entity.indexOf("\r\n\r\n");
        var headers = end < 0 ? entity : entity.substring(0, end);
        var body = end < 0 ? "" : entity.substring(end + 4);
        var type = header(headers, "content-type");
        var boundary = BOUNDARY.matcher(type);
        if (type.toLowerCase(Locale.ROOT).startsWith("multipart/") && boundary.find() && depth < DEEPEST) {
            for (var piece : pieces(body, boundary.group(1))) {
                collect(piece, parts, depth + 1);
            }
        } else {
            var name = NAME.matcher(header(headers, "content-disposition") + ";" + type);
            parts.add(new Part(
                    type.isBlank() ? "text/plain" : type.split(";")[0].trim().toLowerCase(Locale.ROOT),
                    name.find() ? name.group(1) : "",
                    decoded(body, header(headers, "content-transfer-encoding"))));
        }
    }

    private static List<String> pieces(String body, String boundary) {
        var pieces = new ArrayList<String>();
        var all = ("\r\n" + body).split(Pattern.quote("\r\n--" + boundary), -1);
        for (var i = 1; i < all.length; i++) {
            if (all[i].startsWith("--")) {
                break;
            }
            pieces.add(all[i].replaceFirst("^[ \t]*\r\n", ""));
        }
        return pieces;
    }

    private static String header(String headers, String name) {
        for (var line : headers.replaceAll("\r\n[ \t]+", " ").split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith(name + ":")) {
                return line.substring(name.length() + 1).trim();
            }
        }
        return "";
    }

    private static byte[] decoded(String body, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] quotedPrintable(String body) {
        var text = body.replace("=\r\n", "");
        var bytes = new ByteArrayOutputStream();
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '=' && i + 2 < text.length()) {
                bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }
}
