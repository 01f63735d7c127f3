package halte.booking.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halte.problem.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

public class PicturesTest {

    @Test
    void aPhotoIsMadeSmallerAndEncodedAnew() throws IOException {
        // Given
        var photo = image(3000, 2000, "jpeg");
        var withATail = Arrays.copyOf(photo, photo.length + 20);
        System.arraycopy("<script>evil</script".getBytes(StandardCharsets.UTF_8), 0, withATail, photo.length, 20);

        // When
        var kept = Pictures.encodeAnew(withATail, 1600);

        // Then
        assertThat(kept.width()).isEqualTo(1600);
        assertThat(kept.height()).isEqualTo(1067);
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void aSmallPictureKeepsItsSize() throws IOException {
        var kept = Pictures.encodeAnew(image(40, 30, "png"), 1600);
        assertThat(kept.width()).isEqualTo(40);
        var decoded = ImageIO.read(new ByteArrayInputStream(kept.bytes()));
        assertThat(decoded.getHeight()).isEqualTo(30);
    }

    @Test
    void aPhotoTakenUprightStandsUpright() throws IOException {
        // Given
        var lying = image(60, 40, "jpeg");
        var exif = new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        var upright = new byte[lying.length + exif.length];
        System.arraycopy(lying, 0, upright, 0, 2);
        System.arraycopy(exif, 0, upright, 2, exif.length);
        System.arraycopy(lying, 2, upright, 2 + exif.length, lying.length - 2);

        // When
        var kept = Pictures.encodeAnew(upright, 1600);

        // Then
        assertThat(kept.width()).isEqualTo(40);
        assertThat(kept.height()).isEqualTo(60);
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        var photo = image(100, 100, "png");
        refused("GIF89a".getBytes(StandardCharsets.UTF_8));
        refused(new byte[0]);
        refused(Arrays.copyOf(photo, 60));
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0, 0});
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() throws IOException {
        // Given
        var bomb = image(10, 10, "png").clone();
        bomb[16] = 0;
        bomb[17] = 0;
        bomb[18] = (byte) 0x7f;
        bomb[19] = (byte) 0xff;

        // Then
        refused(bomb);
    }

    private static void refused(byte[] bytes) {
        assertThatThrownBy(() -> Pictures.encodeAnew(bytes, 1600)).isInstanceOf(Refusal.class);
    }

    public static byte[] image(int width, int height, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
