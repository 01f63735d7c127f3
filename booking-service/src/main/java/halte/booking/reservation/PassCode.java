package halte.booking.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The pass of a booking: a short code to read aloud and type, which is the beginning of a long one that stands in the
 * address. No vowels, no look-alikes: it never spells a word and survives handwriting.
 */
@ApplicationScoped
public class PassCode {

    static final int SHORT = 6;

    private static final int LONG = 22;
    private static final String ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ";

    private final SecureRandom random = new SecureRandom();

    /** 22 of 27 signs: 104 bits, so nobody finds a pass by trying. */
    public String next() {
        var code = new StringBuilder(LONG);
        for (int i = 0; i < LONG; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    public static String shortOf(String pass) {
        return pass.length() <= SHORT ? pass : pass.substring(0, SHORT);
    }

    static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
