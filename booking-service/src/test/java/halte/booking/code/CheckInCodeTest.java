package halte.booking.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CheckInCodeTest {

    private static final byte[] SECRET = "a secret of one space".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "a secret of another".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:59Z");

    @Test
    void aCodeIsReadAsItWasWritten() {
        // Given
        var code = CheckInCode.printed("CHI-D07", 3, SECRET);

        // When
        var read = CheckInCode.read(code.text());

        // Then
        assertThat(read).contains(code);
        assertThat(code.isSignedWith(SECRET)).isTrue();
        assertThat(code.isSignedWith(OTHER)).isFalse();
        assertThat(code.text()).hasSizeLessThan(60).matches("[A-Za-z0-9._-]+");
    }

    @Test
    void aPrintedCodeIsNoRotatingOne() {
        // Given
        var rotating = CheckInCode.rotating("CHI", NOW, SECRET);

        // When
        var passedOff = new CheckInCode("CHI", false, rotating.number(), rotating.signature());

        // Then
        assertThat(passedOff.isSignedWith(SECRET)).isFalse();
        assertThat(CheckInCode.rotating("CHI", NOW.plusSeconds(1), SECRET)).isNotEqualTo(rotating);
        assertThat(CheckInCode.endOf(rotating.number())).isEqualTo("2026-11-23T08:01:00Z");
    }

    @Property(tries = 300)
    void noChangedCodeIsTaken(@ForAll @IntRange(max = 32) int at, @ForAll char other) {
        // Given
        var text = CheckInCode.printed("CHI-D07", 3, SECRET).text();
        var changed = text.substring(0, at) + other + text.substring(at + 1);

        // Then
        if (!changed.equals(text)) {
            assertThat(CheckInCode.read(changed).filter(code -> code.isSignedWith(SECRET)))
                    .isEmpty();
        }
    }

    @Property(tries = 300)
    void noJunkIsACode(@ForAll @NotEmpty String junk) {
        assertThat(CheckInCode.read(junk).filter(code -> code.isSignedWith(SECRET)))
                .isEmpty();
    }
}
