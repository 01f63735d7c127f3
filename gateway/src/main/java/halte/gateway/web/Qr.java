package halte.gateway.web;

import io.nayuki.qrcodegen.QrCode;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/** A QR code as one SVG path, dark on white also in dark mode: {@code {qr:svg(address)}}. */
@TemplateExtension(namespace = "qr")
public class Qr {

    private static final int QUIET_ZONE = 4;

    private Qr() {}

    static RawString svg(String text) {
        return new RawString(drawing(text, "class=\"qr\" aria-hidden=\"true\""));
    }

    /** The same as a file of its own. */
    public static String file(String text) {
        return drawing(text, "xmlns=\"http://www.w3.org/2000/svg\"");
    }

    private static String drawing(String text, String attributes) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var size = code.size + 2 * QUIET_ZONE;
        return "<svg " + attributes + " viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + size + "v"
                + size + "H0z\"/><path fill=\"#000\" d=\"" + path(code) + "\"/></svg>";
    }

    /** Runs of dark modules, row by row: a fifth of the size of one square per module. */
    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int end = x;
                while (end < code.size && code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append('M').append(x + QUIET_ZONE).append(' ').append(y + QUIET_ZONE);
                    path.append('h')
                            .append(end - x)
                            .append("v1h-")
                            .append(end - x)
                            .append('z');
                }
                x = Math.max(end, x + 1);
            }
        }
        return path.toString();
    }
}
