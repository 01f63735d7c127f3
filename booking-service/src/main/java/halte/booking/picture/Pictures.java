package halte.booking.picture;

import halte.problem.Refusal;
import halte.problem.Text;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Decodes PNG and JPEG within bounds and encodes them anew. */
public final class Pictures {

    private static final int LARGEST_SIDE = 9000;
    private static final long MOST_PIXELS = 40_000_000;
    private static final Text FORMATS = Text.of(
            "Envoyez une image PNG ou JPEG.",
            "Stuur een PNG- of JPEG-afbeelding.",
            "Senden Sie ein PNG- oder JPEG-Bild.",
            "Send a PNG or JPEG picture.");
    private static final Text WEIGHT = Text.of(
            "Au plus %s Mo, et 40 millions de points.",
            "Hoogstens %s MB, en 40 miljoen punten.",
            "Höchstens %s MB und 40 Millionen Punkte.",
            "At most %s MB, and 40 million pixels.");

    private Pictures() {}

    public static boolean isPng(byte[] bytes) {
        return starts(bytes, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a);
    }

    public static boolean isJpeg(byte[] bytes) {
        return starts(bytes, 0xff, 0xd8, 0xff);
    }

    /** @throws Refusal PICTURE_TOO_LARGE */
    public static void refuseHeavier(byte[] bytes, int megabytes) {
        if (bytes.length > megabytes * 1024 * 1024) {
            throw new Refusal(PictureProblem.PICTURE_TOO_LARGE, WEIGHT.formatted(megabytes));
        }
    }

    /**
     * @param longestSide larger pictures are made smaller
     * @throws Refusal PICTURE_NOT_READABLE, PICTURE_TOO_LARGE
     */
    public static Picture encodeAnew(byte[] bytes, int longestSide) {
        if (!isPng(bytes) && !isJpeg(bytes)) {
            throw new Refusal(PictureProblem.PICTURE_NOT_READABLE, FORMATS);
        }
        try {
            var decoded = decode(bytes, longestSide);
            var turned = isJpeg(bytes) ? Orientation.of(bytes).apply(decoded) : decoded;
            return encode(
                    turned, longestSide, isPng(bytes) && turned.getColorModel().hasAlpha());
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw new Refusal(PictureProblem.PICTURE_NOT_READABLE, FORMATS);
        }
    }

    private static BufferedImage decode(byte[] bytes, int longestSide) throws IOException {
        var format = isPng(bytes) ? "png" : "jpeg";
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > LARGEST_SIDE || height > LARGEST_SIDE || (long) width * height > MOST_PIXELS) {
                throw new Refusal(PictureProblem.PICTURE_TOO_LARGE, WEIGHT.formatted(2));
            }
            var how = reader.getDefaultReadParam();
            int every = Math.max(1, Math.max(width, height) / (2 * longestSide));
            how.setSourceSubsampling(every, every, 0, 0);
            var image = reader.read(0, how);
            if (image == null) {
                throw new IIOException("nothing in it");
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    private static Picture encode(BufferedImage image, int longestSide, boolean transparent) throws IOException {
        double factor = Math.min(1.0, (double) longestSide / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var clean = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = clean.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(image, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(clean, transparent ? "png" : "jpeg", out);
        return new Picture(transparent ? "image/png" : "image/jpeg", out.toByteArray(), width, height);
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
