package halte.booking.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

    @ParameterizedTest
    @CsvSource({
        "Aline Lambotte, Aline L.",
        "Jean-Pierre De Smet, Jean-Pierre D.",
        "'  Josiane   Lhoir ', Josiane L.",
        "Élise Éloy, Élise É.",
        "Nadine, Nadine"
    })
    void aFirstNameAndOneInitialAreEnough(String name, String shown) {
        assertThat(ShortName.of(name)).isEqualTo(shown);
    }

    @Test
    void anAddressIsNeverShown() {
        assertThat(ShortName.of("aline@example.be")).isEmpty();
        assertThat(ShortName.of("Aline aline@example.be")).isEmpty();
        assertThat(ShortName.of(null)).isEmpty();
        assertThat(ShortName.of("   ")).isEmpty();
    }
}
