package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;

/** Draws between 0 and 1 that depend on nothing but the seed and their name. Not for several threads at once. */
public final class Chance {

    private static final double TWO_TO_53 = 0x1p53;

    private final MessageDigest hash;
    private final String seed;

    public Chance(long seed) {
        this.seed = Long.toString(seed);
        try {
            this.hash = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The first 53 bits of SHA-256 over {@code seed|stream|k1|k2|…}, divided by 2^53. */
    public double u(Object... keys) {
        var text = new StringBuilder(seed);
        for (var key : keys) {
            text.append('|').append(key);
        }
        var bytes = hash.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return (ByteBuffer.wrap(bytes).getLong() >>> 11) / TWO_TO_53;
    }

    /** The first entry whose running sum of shares exceeds the draw; the last one when rounding leaves a gap. */
    public static <T> T pick(double u, List<Map.Entry<T, Double>> shares) {
        double sum = 0;
        for (var share : shares) {
            sum += share.getValue();
            if (sum > u) {
                return share.getKey();
            }
        }
        return shares.get(shares.size() - 1).getKey();
    }

    /** One of a list, all alike. */
    public static <T> T one(double u, List<T> list) {
        return list.get((int) (u * list.size()));
    }

    /** Smallest n whose cumulative probability exceeds the draw. */
    public static int poisson(double u, double mean) {
        double probability = Math.exp(-mean);
        double sum = probability;
        int n = 0;
        while (u >= sum && n < 1000) {
            n++;
            probability *= mean / n;
            sum += probability;
        }
        return n;
    }

    /** Standard normal from two draws of the stream. */
    public double normal(Object... keys) {
        return StrictMath.sqrt(-2 * StrictMath.log(1 - u(with(keys, 1))))
                * StrictMath.cos(2 * Math.PI * u(with(keys, 2)));
    }

    /** median · e^(sigma · z), within min and max of the law. */
    public double lognormal(JsonNode law, Object... keys) {
        double value =
                law.path("median").asDouble() * StrictMath.exp(law.path("sigma").asDouble() * normal(keys));
        double min = law.path("min").asDouble(0);
        double max = law.path("max").asDouble(Double.MAX_VALUE);
        return Math.max(min, Math.min(max, value));
    }

    private static Object[] with(Object[] keys, int last) {
        var longer = java.util.Arrays.copyOf(keys, keys.length + 1);
        longer[keys.length] = last;
        return longer;
    }
}
