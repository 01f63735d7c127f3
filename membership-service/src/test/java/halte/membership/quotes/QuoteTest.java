package halte.membership.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import halte.membership.ServiceTest;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QuoteTest extends ServiceTest {

    private static final String TOMORROW = "space=CHI&date=2026-11-24&part=";

    @Test
    void aQuoteSaysWhatWouldBeUsedAndLeftAndStoresNothing() {
        // Given
        var person = somebody();
        buys(person, "CHI-CARD10H").statusCode(201);

        // When
        var quote = as(person.token()).get("/api/quotes?" + TOMORROW + "DAY").then();

        // Then
        quote.statusCode(200)
                .body("halfDays", equalTo(2))
                .body("covered", equalTo(2))
                .body("uncovered", equalTo(0))
                .body("grants[0].plan", equalTo("CHI-CARD10H"))
                .body("grants[0].uses", equalTo(2))
                .body("grants[0].leftAfter", equalTo(8));
        as(person.token()).get("/api/allowances").then().body("items[0].left", equalTo(10));
    }

    @Test
    void aQuoteIsWhatTheBookingThenGets() {
        // Given
        var person = somebody();
        buys(person, "CHI-HALF").statusCode(201);

        // When
        var quote = as(person.token()).get("/api/quotes?" + TOMORROW + "DAY").then();
        var booking = dayAt("CHI", person.personId(), MONDAY.plusDays(1));
        hear(booking);

        // Then
        quote.body("covered", equalTo(1)).body("uncovered", equalTo(1));
        assertThat(use(booking.bookingId())).isEqualTo("1 OPEN");
        as(person.token())
                .get("/api/quotes?space=CHI&date=2026-11-25&part=AM")
                .then()
                .body("covered", equalTo(0));
    }

    @Test
    void aRoomIsNeverCoveredAndAnUnknownResourceIsNotFound() {
        // Given
        var person = somebody();
        buys(person, "CHI-MONTH").statusCode(201);

        // Then
        as(person.token())
                .get("/api/quotes?resource=CHI-R01&" + TOMORROW + "AM")
                .then()
                .body("covered", equalTo(0))
                .body("grants", hasSize(0));
        as(person.token())
                .get("/api/quotes?resource=CHI-X9&" + TOMORROW + "AM")
                .then()
                .statusCode(404);
        as(person.token()).get("/api/quotes?space=CHI&part=AM").then().statusCode(400);
        as(person.token())
                .get("/api/quotes?space=CHI&date=24-11-2026")
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(400, 404))
                .contentType(org.hamcrest.Matchers.startsWith("application/problem+json"));
    }

    @Test
    void severalSpacesAreQuotedEachAsIfOnlyThatDeskWasBooked() {
        // Given
        var person = somebody();
        buys(person, "CARNET-10J").statusCode(201);
        hear(morningAt("CHI", person.personId(), MONDAY.plusDays(1)));

        // When
        var together = as(person.token())
                .get("/api/quotes/spaces?space=HUB&space=CHI&space=NOWHERE&date=2026-11-24&part=DAY")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(together.getList("items.space")).containsExactly("HUB", "CHI");
        for (int i = 0; i < 2; i++) {
            var alone = as(person.token())
                    .get("/api/quotes?part=DAY&date=2026-11-24&space="
                            + together.getString("items[%d].space".formatted(i)))
                    .jsonPath();
            assertThat((Object) together.getJsonObject("items[%d]".formatted(i)))
                    .isEqualTo(alone.getJsonObject(""));
        }
        as(person.token()).get("/api/quotes/spaces?date=2026-11-24").then().statusCode(400);
        as(person.token())
                .get("/api/quotes/spaces?space=chi&date=2026-11-24")
                .then()
                .statusCode(400);
    }

    @Test
    void aHostAsksForAPersonOfTheirSpaceWithARightFromElsewhere() {
        // Given
        var person = somebody();
        buys(person, "CARNET-10J").statusCode(201);
        hear(morningAt("CHI", person.personId(), MONDAY));
        var path = "/api/people/" + person.personId() + "/quote?";

        // Then
        as(Tokens.host("CHI"))
                .get(path + TOMORROW + "DAY")
                .then()
                .statusCode(200)
                .body("covered", equalTo(2))
                .body("grants[0].leftAfter", equalTo(17));
        as(Tokens.host("HUB")).get(path + TOMORROW + "DAY").then().statusCode(403);
        as(Tokens.host("HUB")).get(path + "space=HUB&date=2026-11-24").then().statusCode(404);
    }
}
