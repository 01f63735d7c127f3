package halte.booking.code;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A code as it stands in an address: {@code CHI-D07.p3.signature} printed, {@code CHI.r29756160.signature} rotating.
 *
 * @param place code of a space or of one of its desks
 * @param number how often a printed code was renewed, or the minute a rotating one was made
 */
record CheckInCode(String place, boolean rotating, long number, String signature) {

    static final int STEP_SECONDS = 60;

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Za-z0-9-]{1,24})\\.([pr])([0-9]{1,12})\\.([A-Za-z0-9_-]{22})");

    static Optional<CheckInCode> read(String text) {
        var match = WRITTEN.matcher(text.strip());
        return match.matches()
                ? Optional.of(new CheckInCode(
                        match.group(1), "r".equals(match.group(2)), Long.parseLong(match.group(3)), match.group(4)))
                : Optional.empty();
    }

    static CheckInCode printed(String place, int generation, byte[] secret) {
        return signed(place, false, generation, secret);
    }

    static CheckInCode rotating(String place, Instant at, byte[] secret) {
        return signed(place, true, stepOf(at), secret);
    }

    static long stepOf(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    static Instant endOf(long step) {
        return Instant.ofEpochSecond((step + 1) * STEP_SECONDS);
    }

    boolean isSignedWith(byte[] secret) {
        var right = signed(place, rotating, number, secret).signature();
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.US_ASCII));
    }

    String text() {
        return place + "." + (rotating ? "r" : "p") + number + "." + signature;
    }

    private static CheckInCode signed(String place, boolean rotating, long number, byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            var all = mac.doFinal(((rotating ? "r|" : "p|") + place + "|" + number).getBytes(StandardCharsets.UTF_8));
            // 128 bits: nobody finds a code by trying, and the square stays coarse enough for a poor camera.
            var signature = Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, 16));
            return new CheckInCode(place, rotating, number, signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HmacSHA256 is part of every Java platform", impossible);
        }
    }
}
