package halte.billing.revenue;

import static halte.billing.charges.ToldFacts.desk;
import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.Network;
import halte.billing.charges.ToldFacts;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RevenueTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);

    @Inject
    ToldFacts facts;

    @Test
    void theRegionSeesASumOnceThreeOperatorsAreInItAndAManagerTheirOwnAlways() {
        // Given
        Network.catalogue();
        sells("REA");
        sells("REB");
        var ofTwo = region();

        // When
        sells("REC");
        var ofThree = region();

        // Then
        assertThat(ofTwo.getBoolean("items[0].masked")).isTrue();
        assertThat(ofTwo.getString("items[0].net")).isNull();
        assertThat(ofThree.getString("items[0].net.amount")).isEqualTo("54.00");
        assertThat(ofThree.getString("items[0].pending.amount")).isEqualTo("54.00");
        assertThat(ofThree.getString("definition")).contains("80 %");
        var own = Network.as(Tokens.manager("revenu-rea"))
                .get("/api/revenues?from=2019-05&to=2019-05")
                .jsonPath();
        assertThat(own.getString("items[0].net.amount")).isEqualTo("18.00");
        Network.as(Tokens.manager("revenu-rea"))
                .get("/api/revenues?from=2019-05&to=2019-05&seller=revenu-reb")
                .then()
                .statusCode(403);
    }

    private void sells(String space) {
        var seller = "revenu-" + space.toLowerCase(java.util.Locale.ROOT);
        Network.seller(seller, space, "STANDARD");
        Network.offer(space + "-DAY", seller, "PASSES", "DAY", "DESK_SERVICE", "18.00");
        facts.tell(desk(space, seller, UUID.randomUUID(), DAY, 2));
    }

    private static JsonPath region() {
        return Network.as(Tokens.region())
                .get("/api/revenues?from=2019-05&to=2019-05")
                .jsonPath();
    }
}
