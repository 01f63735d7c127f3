package halte.gateway.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitorTest {

    @Test
    void aNameAndAnAddressAreToldApart() {
        // When
        Visitor visitor = Visitor.of("Karim Ouali <karim@courriel.example>", "");

        // Then
        assertThat(visitor.body("CHI", "DAY", "CHI-D14", ""))
                .containsEntry("visitor", Map.of("name", "Karim Ouali", "email", "karim@courriel.example"))
                .containsEntry("resource", "CHI-D14");
    }

    @Test
    void anAddressAloneIsTheName() {
        assertThat(Visitor.of("karim@courriel.example", null).name()).isEqualTo("karim@courriel.example");
    }

    @Test
    void somebodyKnownIsSentByIdentityOnly() {
        // When
        Visitor visitor = Visitor.of("Karim Ouali", "00000000-0000-4000-8000-000000002015");

        // Then
        assertThat(visitor.body("CHI", "AM", null, null))
                .containsEntry("personId", "00000000-0000-4000-8000-000000002015")
                .doesNotContainKeys("visitor", "resource");
    }

    @Test
    void aForgedIdentityIsIgnored() {
        assertThat(Visitor.of("Karim", "x' or 1=1").body("CHI", "AM", null, null))
                .containsKey("visitor");
    }

    @Test
    void nothingTypedIsNobody() {
        assertThat(Visitor.of("   ", null)).isNull();
    }

    @Test
    void aReasonSetsTheRulesAside() {
        // When
        var body = Visitor.of("Karim", null).body("CHI", "AM", null, " Réunion du comité ");

        // Then
        assertThat(body).containsEntry("override", Map.of("reason", "Réunion du comité"));
    }
}
