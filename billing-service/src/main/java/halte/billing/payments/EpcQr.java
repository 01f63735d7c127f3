package halte.billing.payments;

import halte.billing.money.Money;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * The QR code that a banking application reads as a prepared transfer (EPC069-12, version 002).
 *
 * @param name of the beneficiary
 * @param iban without spaces
 * @param bic or null; optional in version 002
 * @param amount what is due, at least one cent
 * @param communication goes into the structured line, as Belgian banks read it
 */
public record EpcQr(
        String name, String iban, @Nullable String bic, Money amount, StructuredCommunication communication) {

    private static final int LONGEST_NAME = 70;
    private static final int LARGEST_VERSION = 13;
    private static final int QUIET_ZONE = 4;

    /** The twelve lines; trailing empty ones are left out. */
    public String payload() {
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                bic == null ? "" : bic,
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name,
                iban,
                Money.CURRENCY + amount,
                "",
                communication.digits());
    }

    /** A PNG in black and white with the quiet zone the standard asks for. */
    public byte[] png(int pixelsPerModule) {
        var code = QrCode.encodeSegments(
                List.of(QrSegment.makeBytes(payload().getBytes(StandardCharsets.UTF_8))),
                QrCode.Ecc.MEDIUM,
                1,
                LARGEST_VERSION,
                -1,
                false);
        int side = (code.size + 2 * QUIET_ZONE) * pixelsPerModule;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = code.getModule(x / pixelsPerModule - QUIET_ZONE, y / pixelsPerModule - QUIET_ZONE);
                image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
            }
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
