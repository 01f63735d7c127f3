package halte.billing.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"0403170701", "0739.484.052", "BE 0440.966.354", "0831797467", "be440966354", "1999.000.150"})
    void enterpriseNumbersAreReadTheWayPeopleTypeThem(String typed) {
        assertThat(EnterpriseNumber.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789", "1234.567.895", "2403170701", "040317070", "", "abc"})
    void wrongEnterpriseNumbersAreRefused(String typed) {
        assertThat(EnterpriseNumber.read(typed)).isEmpty();
    }

    @Test
    void aBelgianAccountMustPassBothChecks() {
        assertThat(BankAccount.read("BE68 5390 0754 7034").map(BankAccount::iban))
                .contains("BE68539007547034");
        assertThat(BankAccount.read("BE41539007547035")).isEmpty();
        assertThat(BankAccount.read("BE68539007547035")).isEmpty();
        assertThat(BankAccount.read("FR7630006000011234567890189")).isPresent();
        assertThat(new BankAccount("BE68539007547034").spaced()).isEqualTo("BE68 5390 0754 7034");
    }
}
