package halte.billing.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Each document carries the hash of the one before it, so that none can be changed or removed unseen. */
final class HashChain {

    private HashChain() {}

    static String link(String previous, IssuedDocument document, byte[] ubl, byte[] pdf) {
        var said = String.join(
                "\n",
                previous,
                document.content().seller(),
                document.number().printed(),
                document.issueDate().toString(),
                document.content().totals().payable().toString(),
                sha256(ubl),
                sha256(pdf));
        return sha256(said.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
