package halte.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInResourceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "",
                "/ /x",
                "/x\r\nSet-Cookie: a=b"
            })
    void anAddressOfAnotherSiteLeadsHome(String to) {
        assertThat(SignInResource.ownPath(to)).isEqualTo("/me");
    }

    @Test
    void aPathOfOursIsKept() {
        assertThat(SignInResource.ownPath("/s/chimay/2026-11-25?part=AM&desk=CHI-D07"))
                .isEqualTo("/s/chimay/2026-11-25?part=AM&desk=CHI-D07");
    }
}
