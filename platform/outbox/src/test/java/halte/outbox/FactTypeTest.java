package halte.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactTypeTest {

    @Test
    void theTypeIsFoundWhereverItStandsAndNotInsideTheFact() {
        assertThat(FactType.of("{\"id\":\"1\",\"type\":\"a.v1\",\"data\":{}}")).isEqualTo("a.v1");
        assertThat(FactType.of("{\"data\":{\"type\":\"inner\",\"more\":[{\"type\":\"x\"}]},\"type\":\"a.v1\"}"))
                .isEqualTo("a.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "no json", "{\"type\":7}", "{\"data\":{\"type\":\"inner\"}}", "{\"a\":"})
    void whatIsNoCloudEventHasNoType(String message) {
        assertThat(FactType.of(message)).isNull();
    }
}
