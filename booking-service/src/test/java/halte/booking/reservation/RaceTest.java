package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.AtOnce;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RaceTest extends ServiceTest {

    private static final int CLIENTS = 200;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void aSpace() {
        ASpace.called("RAC").withDesks(20).describe();
    }

    @Test
    void ofTwoHundredClientsForOneDeskExactlyOneWins() throws Exception {
        // Given
        var body = "{\"resource\":\"RAC-D01\",\"date\":\"2026-11-25\",\"part\":\"DAY\"}";

        // When
        var answers = allAsk(body);

        // Then
        assertThat(answers).filteredOn(status -> status == 201).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(CLIENTS - 1);
        assertThat(count("select count(*) as n from occupation o join resource r on r.id = o.resource_id"
                        + " where r.resource = 'RAC-D01' and o.live"
                        + " and o.during && tstzrange('2026-11-25 00:00+01', '2026-11-26 00:00+01')"))
                .isOne();
    }

    @Test
    void ofTwoHundredClientsForTwentyDesksExactlyTwentyWin() throws Exception {
        // Given
        var body = "{\"space\":\"RAC\",\"date\":\"2026-11-26\",\"part\":\"AM\"}";

        // When
        var answers = allAsk(body);

        // Then
        assertThat(answers).filteredOn(status -> status == 201).hasSize(20);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(CLIENTS - 20);
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    @Test
    void oneRequestSentManyTimesAtOnceBooksOnce() throws Exception {
        // Given
        var key = UUID.randomUUID();
        var token = Tokens.worker("Double Click");

        // When
        var answers = AtOnce.all(IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(
                        i -> () -> send(token, key, "{\"space\":\"RAC\",\"date\":\"2026-11-27\",\"part\":\"PM\"}"))
                .toList());

        // Then
        assertThat(answers).containsOnly(201);
        assertThat(count("select count(*) as n from booking where space = 'RAC' and local_date = date '2026-11-27'"))
                .isOne();
    }

    private List<Integer> allAsk(String body) throws Exception {
        return AtOnce.all(IntStream.range(0, CLIENTS)
                .<Callable<Integer>>mapToObj(i -> {
                    var token = Tokens.worker("Racer " + i);
                    return () -> send(token, UUID.randomUUID(), body);
                })
                .toList());
    }

    private int send(String token, UUID key, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/bookings"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key.toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }
}
