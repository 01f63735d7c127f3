package halte.gateway.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Test
    void aTimeIsReadInTheZoneOfTheSpaceOnBothSidesOfTheChangeOfClocks() {
        // Given
        Form form = sent(Map.of("summer", "2026-10-24", "winter", "2026-10-26", "time", "09:00"));

        // When
        Instant summer = form.moment("summer", "time", BRUSSELS);
        Instant winter = form.moment("winter", "time", BRUSSELS);

        // Then
        assertThat(summer).isEqualTo("2026-10-24T07:00:00Z");
        assertThat(winter).isEqualTo("2026-10-26T08:00:00Z");
    }

    @Test
    void whatIsNoDateOrNoTimeIsNoMoment() {
        // Given
        Form form = sent(Map.of("date", "2026-02-30", "day", "2026-02-28", "time", "25:00"));

        // Then
        assertThat(form.date("date")).isNull();
        assertThat(form.moment("day", "time", BRUSSELS)).isNull();
        assertThat(form.moment("day", "absent", BRUSSELS)).isNull();
        assertThat(form.number("time")).isZero();
    }

    @Test
    void aTextIsTakenInTheLanguagesThatWereFilledIn() {
        // Given
        Form form = sent(Map.of("reason-fr", " Fuite ", "reason-nl", "  ", "reason-de", "Leck"));

        // Then
        assertThat(form.wording("reason", List.of("fr", "nl"))).containsExactly(Map.entry("fr", "Fuite"));
    }

    @Test
    void twoButtonsOfOneFormAreTwoCommandsAndEachIsTheSameWhenPressedAgain() {
        // Given
        Form form = sent(Map.of("key", "f3d1"));

        // Then
        assertThat(form.keyFor("block")).isEqualTo(form.keyFor("block")).isNotEqualTo(form.keyFor("blockyes"));
    }

    @Test
    void whatWasTypedStaysAndWhatWasNotTypedIsWhatIsStored() {
        // Given
        Form form = sent(Map.of("zone", ""));

        // Then
        assertThat(form.filled("zone", "CO")).isEmpty();
        assertThat(Form.EMPTY.filled("zone", "CO")).isEqualTo("CO");
    }

    private static Form sent(Map<String, String> fields) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        fields.forEach(sent::putSingle);
        return Form.sent("test", sent);
    }
}
