package halte.booking.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BlankMasksTest extends ServiceTest {

    private static final String OF_SPACE = " from day_mask m join space s on s.id = m.space_id where s.space = 'BLM'";

    @Inject
    BlankMasks blank;

    @Inject
    DayMasks masks;

    @Test
    void theDaysOfANewSpaceAreLaidOutAndEmpty() {
        // Given
        ASpace.called("BLM").withDesks(3).describe();
        long laidOut = count("select count(*) as n" + OF_SPACE);

        // When
        blank.layOut();
        book(Tokens.worker("Blank"), "BLM-D01", "2026-11-25", "DAY").then().statusCode(201);

        // Then
        assertThat(laidOut).isEqualTo(3 * 63);
        assertThat(count("select count(*) as n" + OF_SPACE)).isEqualTo(laidOut);
        assertThat(count("select count(*) as n" + OF_SPACE + " and m.taken <> 0::bit(96)"))
                .isOne();
        assertThat(masks.drift(20000, 21000)).isZero();
    }
}
