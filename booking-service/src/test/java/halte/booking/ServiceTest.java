package halte.booking;

import static io.restassured.RestAssured.given;

import halte.booking.database.Database;
import halte.contracts.Fact;
import halte.identity.SystemScope;
import halte.outbox.Outbox;
import halte.testkit.MovableClock;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The running service with a real database and a real broker, on a Monday morning at nine. */
public abstract class ServiceTest {

    /** Monday, 09:00 in Brussels. */
    protected static final Instant MONDAY_NINE = Instant.parse("2026-11-23T08:00:00Z");

    @Inject
    protected MovableClock clock;

    @Inject
    protected Database database;

    @BeforeEach
    void itIsMondayMorning() {
        clock.stopAt(MONDAY_NINE);
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    protected static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json");
    }

    protected static Response book(String token, String resource, String date, String part) {
        return as(token).body(wish(null, resource, date, part)).post("/api/bookings");
    }

    protected static Response bookAnyDesk(String token, String space, String date, String part) {
        return as(token).body(wish(space, null, date, part)).post("/api/bookings");
    }

    protected static Map<String, Object> wish(String space, String resource, String date, String part) {
        var wish = new LinkedHashMap<String, Object>();
        if (space != null) {
            wish.put("space", space);
        }
        if (resource != null) {
            wish.put("resource", resource);
        }
        wish.put("date", date);
        wish.put("part", part);
        return wish;
    }

    protected long count(String sql, Object... values) {
        return SystemScope.call(
                () -> database.first(sql, row -> row.big("n"), values).orElseThrow());
    }

    /** Facts of one type about one space that wait to be told. */
    protected long told(String type, String key) {
        return count("select count(*) as n from outbox where type = ? and part_key = ?", type, key);
    }

    /** A fact of another service, as it comes from the broker. */
    protected static String message(UUID id, Fact fact) {
        return """
                {"specversion":"1.0","id":"%s","type":"%s","source":"/elsewhere","time":"2026-11-23T08:00:00Z",\
                "datacontenttype":"application/json","data":%s}""".formatted(id, fact.type(), Outbox.json(fact));
    }
}
