package halte.billing;

import static org.assertj.core.api.Assertions.assertThat;

import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, the answer is a problem document of the four hundreds and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class BadInputTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/families/DESKS | {}",
                "/api/families/DESKS | {\"name\":{\"xx\":\"?\"},\"revenueAccount\":\"a\",\"deskRelated\":true}",
                "/api/families/desks%20x | {\"name\":{\"fr\":\"x\"},\"revenueAccount\":\"700\",\"deskRelated\":true}",
                "/api/vat-kinds/X | {\"name\":{\"fr\":\"x\"},\"rates\":[]}",
                "/api/vat-kinds/X | {\"name\":{\"fr\":\"x\"},\"rates\":[{\"from\":\"2020-01-01\",\"rate\":\"210\",\"category\":\"S\"}]}",
                "/api/vat-kinds/X | {\"name\":{\"fr\":\"x\"},\"rates\":[{\"from\":\"2020-13-01\",\"rate\":\"21\",\"category\":\"S\"}]}",
                "/api/vat-kinds/X | {\"name\":{\"fr\":\"x\"},\"rates\":[{\"from\":\"2020-01-01\",\"rate\":\"21\",\"category\":\"S\"},{\"from\":\"2021-01-01\",\"rate\":\"6\",\"category\":\"S\"}]}",
                "/api/sellers/s | {\"name\":\"x\"}",
                "/api/offers/O-1 | {\"seller\":\"nobody\",\"space\":\"CHI\",\"name\":{\"fr\":\"x\"},\"family\":\"NOPE\",\"unit\":\"C62\",\"vatKind\":\"NOPE\",\"prices\":[{\"from\":\"2020-01-01\",\"net\":\"1.00\"}]}",
                "/api/offers/O-1 | {\"seller\":\"nobody\",\"space\":\"CHI\",\"name\":{\"fr\":\"x\"},\"family\":\"DESKS\",\"unit\":\"C62\",\"vatKind\":\"X\",\"prices\":[{\"from\":\"2020-01-01\",\"net\":1.5}]}",
                "/api/offers/O-1 | {\"seller\":\"nobody\",\"space\":\"CHI\",\"name\":{\"fr\":\"x\"},\"family\":\"DESKS\",\"unit\":\"C62\",\"vatKind\":\"X\",\"prices\":[{\"from\":\"2020-01-01\",\"net\":\"-1.00\"}]}",
                "/api/offers/O-1 | {\"unknown\":1}",
                "/api/offers/O-1 | not json",
                "/api/resource-rates/R-1 | {\"seller\":\"x\",\"space\":\"CHI\",\"kind\":\"ROOM\",\"vatKind\":\"x\",\"family\":\"x\",\"prices\":{\"hour\":\"1e9\"}}",
            })
    void theCatalogueTakesNoNonsense(String path, String body) {
        problem(Network.as(Tokens.coordinator()).body(body).put(path).then());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/bill-runs | {}",
                "/api/bill-runs | {\"seller\":\"x\",\"until\":\"yesterday\"}",
                "/api/bill-runs | {\"seller\":\"x\",\"until\":\"2026-11-30\"}",
                "/api/bill-runs | []",
                "/api/bill-runs/not-a-uuid/issue | {\"except\":[]}",
                "/api/bill-runs/019a0000-0000-7000-8000-000000000001/issue | {\"except\":[]}",
                "/api/bill-runs/019a0000-0000-7000-8000-000000000001/issue | {\"except\":[\"x\"]}",
                "/api/charges | {}",
                "/api/charges | {\"space\":\"CHI\",\"offer\":\"X\",\"quantity\":-1,\"personId\":\"019a0000-0000-7000-8000-000000000001\"}",
                "/api/charges | {\"space\":\"CHI\",\"offer\":\"X\",\"quantity\":1e12,\"personId\":\"019a0000-0000-7000-8000-000000000001\"}",
                "/api/charges | {\"space\":\"CHI\",\"offer\":\"X\",\"quantity\":1}",
                "/api/charges | {\"space\":\"chimay\",\"offer\":\"X\",\"quantity\":1,\"personId\":\"me\"}",
            })
    void commandsTakeNoNonsense(String path, String body) {
        problem(Network.as(Tokens.manager("grange-et-compagnie"))
                .body(body)
                .post(path)
                .then());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/prices",
                "/api/prices?space=chimay",
                "/api/prices?space=CHI&part=NOON",
                "/api/prices?space=CHI&halfDays=0",
                "/api/prices?space=CHI&halfDays=99999999999",
                "/api/prices?space=CHI&date=2026-02-30",
                "/api/prices?space=CHI&startsAt=2026-11-25T10:00:00Z&endsAt=2026-11-25T09:00:00Z",
                "/api/prices?offer=NOTHING",
                "/api/charges?state=LOST",
                "/api/charges?limit=0",
                "/api/charges?limit=1000",
                "/api/charges?cursor=x",
                "/api/documents?month=2026-13&seller=grange-et-compagnie",
                "/api/documents/x",
                "/api/documents/019a0000-0000-7000-8000-000000000001/pdf",
                "/api/bill-runs",
                "/api/bill-runs/019a0000-0000-7000-8000-000000000001?wait=1000",
                "/api/revenues?from=2026-11&to=2026-01",
                "/api/revenues?from=1900-01&to=2026-01",
                "/api/revenues?from=x",
            })
    void questionsTakeNoNonsense(String path) {
        problem(Network.as(Tokens.manager("grange-et-compagnie")).get(path).then());
    }

    private static void problem(io.restassured.response.ValidatableResponse response) {
        var answer = response.extract();
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
        assertThat(answer.contentType()).as(answer.asString()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).startsWith("/problems/");
    }
}
