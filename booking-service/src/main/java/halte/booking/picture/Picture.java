package halte.booking.picture;

import halte.booking.database.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;

/** An image as it is kept and served. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(String mediaType, byte[] bytes, int width, int height) {

    /** From a row with the columns media_type, picture, width and height. */
    public static Picture of(Row row) throws SQLException {
        return new Picture(
                row.text("media_type"),
                Objects.requireNonNull(row.bytes("picture")),
                row.number("width"),
                row.number("height"));
    }

    /** Short name of these very bytes, for addresses that may be cached for ever. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
