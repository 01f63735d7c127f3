package halte.booking.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a telephone was held: JPEG says it in its metadata, which is not kept, so the picture itself is turned. */
enum Orientation {
    AS_IS,
    UPSIDE_DOWN,
    CLOCKWISE,
    ANTICLOCKWISE;

    private static final int EXIF = 0xe1;
    private static final int SCAN = 0xda;
    private static final int TAG = 0x0112;

    /** Anything that cannot be read is as it is. */
    static Orientation of(byte[] jpeg) {
        try {
            int at = 2;
            while (at + 4 < jpeg.length && (jpeg[at] & 0xff) == 0xff) {
                int marker = jpeg[at + 1] & 0xff;
                int length = ((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff);
                if (marker == SCAN || length < 2) {
                    return AS_IS;
                }
                if (marker == EXIF && jpeg[at + 4] == 'E' && jpeg[at + 5] == 'x') {
                    return inExif(ByteBuffer.wrap(jpeg, at + 10, length - 8).slice());
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException broken) {
            // as it is
        }
        return AS_IS;
    }

    private static Orientation inExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> UPSIDE_DOWN;
                    case 6 -> CLOCKWISE;
                    case 8 -> ANTICLOCKWISE;
                    default -> AS_IS;
                };
            }
        }
        return AS_IS;
    }

    BufferedImage apply(BufferedImage image) {
        if (this == AS_IS) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = this != UPSIDE_DOWN;
        var turn = new AffineTransform();
        switch (this) {
            case CLOCKWISE -> turn.translate(height, 0);
            case ANTICLOCKWISE -> turn.translate(0, width);
            default -> turn.translate(width, height);
        }
        turn.quadrantRotate(this == CLOCKWISE ? 1 : this == ANTICLOCKWISE ? 3 : 2);
        var turned = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        try {
            pen.drawImage(image, turn, null);
        } finally {
            pen.dispose();
        }
        return turned;
    }
}
