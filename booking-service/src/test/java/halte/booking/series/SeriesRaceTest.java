package halte.booking.series;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.AtOnce;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Series that take each other's substitutes, in every order: a deadlock is tried again, nobody sees it. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class SeriesRaceTest extends ServiceTest {

    private static final int PEOPLE = 8;

    @Test
    void whoeverStartsASeriesAtTheSameTimeGetsAnAnswerAndNothingIsDouble() throws Exception {
        // Given
        ASpace.called("SRC").withRoom("R01").withRoom("R02").withRoom("R03").describe();
        var calls = new ArrayList<Callable<Integer>>();
        for (int person = 0; person < PEOPLE; person++) {
            var body = Map.<String, Object>of(
                    "resource",
                    "SRC-R0" + (person % 3 + 1),
                    "firstDate",
                    "2026-12-01",
                    "part",
                    person % 2 == 0 ? "AM" : "DAY",
                    "recurrence",
                    "FREQ=DAILY;COUNT=12",
                    "substitutes",
                    true);
            var token = Tokens.worker("Series Racer " + person);
            calls.add(() -> as(token).body(body).post("/api/series").statusCode());
        }

        // When
        var answers = AtOnce.all(calls);

        // Then
        assertThat(answers).allMatch(status -> status == 201 || status == 422 || status == 409);
        assertThat(answers).contains(201);
        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
        assertThat(count("select count(*) as n from series_occurrence o join series s on s.id = o.series_id"
                        + " where s.space = 'SRC' and o.state = 'BOOKED' and not exists (select 1 from occupation k"
                        + " where k.id = o.booking_id and k.live)"))
                .isZero();
    }
}
