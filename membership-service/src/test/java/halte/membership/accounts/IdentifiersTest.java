package halte.membership.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "1999.010.147, 1999010147",
        "1999.010.246, 1999010246",
        "BE 0403.170.701, 0403170701",
        "403170701, 0403170701",
        "be0403170701, 0403170701",
    })
    void anEnterpriseNumberIsStoredInOneFormHoweverItWasTyped(String typed, String stored) {
        assertThat(EnterpriseNumber.parse(typed)).contains(new EnterpriseNumber(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999.010.148", "0000000097", "2403170701", "040317070", "04031707012", "abc", ""})
    void anEnterpriseNumberWithAWrongCheckOrShapeIsRefused(String typed) {
        assertThat(EnterpriseNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BE 1999.010.147, BE1999010147", "lu 12345678, LU12345678", "FR AB 123456789, FRAB123456789"})
    void aVatNumberHasItsCountryAndNoSpaces(String typed, String stored) {
        assertThat(VatNumber.parse(typed)).contains(new VatNumber(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BE1999010148", "1999010147", "LU", "B1234"})
    void aVatNumberThatCannotBeIsRefused(String typed) {
        assertThat(VatNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0208:1999.010.147, 0208:1999010147",
        "9925:BE1999010147, 9925:be1999010147",
        "0088:5412345000013, 0088:5412345000013"
    })
    void aPeppolParticipantHasASchemeAndAnIdentifier(String typed, String stored) {
        assertThat(PeppolId.parse(typed)).contains(new PeppolId(stored));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0208:1999010148", "208:1999010147", "0208", "9925:LU12345678"})
    void aPeppolParticipantThatCannotBeIsRefused(String typed) {
        assertThat(PeppolId.parse(typed)).isEmpty();
    }
}
