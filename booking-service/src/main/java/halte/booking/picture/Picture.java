package halte.booking.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An image as it is kept and served. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(String mediaType, byte[] bytes, int width, int height) {

    /** Short name of these very bytes, for addresses that may be cached for ever. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
