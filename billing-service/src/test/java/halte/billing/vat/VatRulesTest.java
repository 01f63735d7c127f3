package halte.billing.vat;

import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.Network;
import halte.testkit.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The law as the migration wrote it down. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class VatRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Inject
    VatRulebooks rulebooks;

    @BeforeEach
    void catalogue() {
        Network.catalogue();
    }

    @Test
    void aStandardSellerChargesTheRateOfTheKind() {
        assertThat(vat(VatProfile.STANDARD, "DESK_SERVICE", CustomerKind.COMPANY))
                .isEqualTo("S 21.00 RATE");
        assertThat(vat(VatProfile.MIXED, "CATERING", CustomerKind.PRIVATE_PERSON))
                .isEqualTo("S 12.00 RATE");
    }

    @Test
    void aFranchiseSellerChargesNoVatAndSaysSo() {
        // When
        var treatment = treatment(VatProfile.FRANCHISE, "DESK_SERVICE", CustomerKind.COMPANY, DAY, 0);

        // Then
        assertThat(treatment.category()).isEqualTo(VatCategory.E);
        assertThat(treatment.exemptionCode()).isNull();
        assertThat(treatment.reason()).containsEntry("fr", "Régime particulier de la franchise de taxe");
    }

    @Test
    void aBareRoomIsExemptForThoseTheLawNamesAndForLongLettings() {
        assertThat(vat(VatProfile.PUBLIC, "ROOM_PASSIVE", CustomerKind.COMPANY)).isEqualTo("S 21.00 RATE");
        assertThat(vat(VatProfile.PUBLIC, "ROOM_PASSIVE", CustomerKind.NON_PROFIT))
                .isEqualTo("E 0.00 LETTING_EXEMPT_CUSTOMER");
        assertThat(vat(VatProfile.PUBLIC, "ROOM_PASSIVE", CustomerKind.PRIVATE_PERSON))
                .isEqualTo("E 0.00 LETTING_EXEMPT_CUSTOMER");
        assertThat(said(treatment(VatProfile.STANDARD, "ROOM_PASSIVE", CustomerKind.COMPANY, DAY, 7)))
                .isEqualTo("E 0.00 LETTING_LONG");
    }

    @Test
    void recognisedTrainingAndPublicActsHaveTheirCodes() {
        assertThat(treatment(VatProfile.STANDARD, "TRAINING_RECOGNISED", CustomerKind.COMPANY, DAY, 0)
                        .exemptionCode())
                .isEqualTo("VATEX-EU-132-1I");
        assertThat(vat(VatProfile.PUBLIC, "PUBLIC_SERVICE", CustomerKind.PRIVATE_PERSON))
                .isEqualTo("O 0.00 PUBLIC_AUTHORITY");
    }

    @Test
    void aBusinessElsewhereInTheUnionOwesTheVatItselfButNotOnWhatIsTiedToThePlace() {
        assertThat(abroad("DESK_SERVICE")).isEqualTo("AE 0.00 REVERSE_CHARGE");
        assertThat(abroad("CATERING")).isEqualTo("S 12.00 RATE");
    }

    @Test
    void theRateIsThatOfTheDayOfSupply() {
        assertThat(said(treatment(VatProfile.STANDARD, "LODGING", CustomerKind.COMPANY, LocalDate.of(2026, 2, 28), 0)))
                .isEqualTo("S 6.00 RATE");
        assertThat(said(treatment(VatProfile.STANDARD, "LODGING", CustomerKind.COMPANY, LocalDate.of(2026, 3, 1), 0)))
                .isEqualTo("S 12.00 RATE");
    }

    @Test
    void anUnknownKindHasNoAnswer() {
        assertThat(rulebooks
                        .open()
                        .determine(new VatQuestion(
                                "s",
                                VatProfile.STANDARD,
                                "NOTHING",
                                CustomerKind.COMPANY,
                                CustomerPlace.BELGIUM,
                                DAY,
                                0)))
                .isEmpty();
    }

    private String abroad(String kind) {
        return said(rulebooks
                .open()
                .determine(new VatQuestion(
                        "s",
                        VatProfile.STANDARD,
                        kind,
                        CustomerKind.COMPANY,
                        CustomerPlace.of(CustomerKind.COMPANY, "FR", "FR40303265045"),
                        DAY,
                        0))
                .orElseThrow());
    }

    private String vat(VatProfile profile, String kind, CustomerKind customer) {
        return said(treatment(profile, kind, customer, DAY, 0));
    }

    private VatTreatment treatment(VatProfile profile, String kind, CustomerKind customer, LocalDate day, int months) {
        return rulebooks
                .open()
                .determine(new VatQuestion("s", profile, kind, customer, CustomerPlace.BELGIUM, day, months))
                .orElseThrow();
    }

    private static String said(VatTreatment treatment) {
        return treatment.category() + " " + treatment.rate() + " " + treatment.rule();
    }
}
