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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many move at once: nobody loses a slot, nobody shares one, nobody gets an error. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class MovingRaceTest extends ServiceTest {

    private static final int PEOPLE = 12;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeEach
    void aSpace() {
        ASpace.called("MRA").withDesks(PEOPLE + 2).describe();
    }

    @Test
    void ofManyWhoMoveIntoOneDeskOneGetsItAndAllKeepAPlace() throws Exception {
        // Given
        var bookings = everybodyBooks("2026-11-25");

        // When
        var answers = AtOnce.all(IntStream.range(0, PEOPLE)
                .<Callable<Integer>>mapToObj(i -> () -> move(i, bookings.get(i), "MRA-D" + (PEOPLE + 1)))
                .toList());

        // Then
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(PEOPLE - 1);
        everyBookingKeepsExactlyItsSlot();
    }

    @Test
    void twoWhoWantEachOthersDesksBothKeepOne() throws Exception {
        // Given
        var bookings = everybodyBooks("2026-11-26");

        // When
        var answers = AtOnce.all(IntStream.range(0, PEOPLE)
                .<Callable<Integer>>mapToObj(i -> () -> move(i, bookings.get(i), "MRA-D%02d".formatted((i ^ 1) + 1)))
                .toList());

        // Then
        assertThat(answers).allMatch(status -> status == 200 || status == 409);
        everyBookingKeepsExactlyItsSlot();
    }

    @Test
    void movesBookingsAndCancellationsAtOnceLeaveNothingDouble() throws Exception {
        // Given
        var bookings = everybodyBooks("2026-11-27");
        var random = new Random(20261127);
        var calls = new ArrayList<Callable<Integer>>();
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                var desk = "MRA-D%02d".formatted(random.nextInt(PEOPLE + 2) + 1);
                switch (random.nextInt(5)) {
                    case 0 ->
                        calls.add(() -> post(
                                person,
                                "/api/bookings",
                                "{\"resource\":\"" + desk + "\",\"date\":\"2026-11-27\",\"part\":\"PM\"}"));
                    case 1 ->
                        calls.add(() -> post(person, "/api/bookings/" + bookings.get(person) + "/cancellation", "{}"));
                    default -> calls.add(() -> move(person, bookings.get(person), desk));
                }
            }
        }

        // When
        var answers = AtOnce.all(calls);

        // Then
        assertThat(answers).noneMatch(status -> status >= 500);
        everyBookingKeepsExactlyItsSlot();
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    private List<String> everybodyBooks(String date) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> book(worker(i), "MRA-D%02d".formatted(i + 1), date, "DAY")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("bookingId"))
                .toList();
    }

    private void everyBookingKeepsExactlyItsSlot() {
        assertThat(count("select count(*) as n from booking b where b.space = 'MRA' and b.state = 'CONFIRMED'"
                        + " and 1 <> (select count(*) from occupation o where o.id = b.id and o.live"
                        + " and o.resource_id = b.resource_id and o.during = tstzrange(b.starts_at, b.ends_at))"))
                .isZero();
        assertThat(count("select count(*) as n from occupation o join booking b on b.id = o.id and b.space = 'MRA'"
                        + " where o.live and (b.state <> 'CONFIRMED' or o.resource_id <> b.resource_id)"))
                .isZero();
    }

    private int move(int person, String booking, String desk) throws Exception {
        return post(person, "/api/bookings/" + booking + "/change", "{\"resource\":\"" + desk + "\"}");
    }

    private int post(int person, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + worker(person))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }

    private static String worker(int person) {
        return Tokens.worker("Moving Racer " + person);
    }
}
