package halte.membership;

import static io.restassured.RestAssured.given;

import halte.contracts.Fact;
import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.BookingCompletedV1;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.BookingReleasedV1;
import halte.contracts.booking.DescribedResource;
import halte.contracts.booking.SpaceDescribedV1;
import halte.identity.SystemScope;
import halte.membership.database.Database;
import halte.membership.hearing.BookingListener;
import halte.membership.spaces.SpacesListener;
import halte.outbox.Outbox;
import halte.testkit.MovableClock;
import halte.testkit.Polled;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A running service with three spaces of two operators and their plans; a Monday morning in November. */
@QuarkusTestResource(PostgresAndKafka.class)
public abstract class ServiceTest {

    protected static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    protected static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    protected static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Inject
    protected BookingListener bookingListener;

    @Inject
    protected SpacesListener spacesListener;

    @Inject
    protected Database database;

    @Inject
    protected MovableClock clock;

    @BeforeEach
    void theNetwork() {
        clock.stopAt(NOW);
        space("CHI", "grange-et-compagnie");
        space("HUB", "grange-et-compagnie");
        space("FER", "deux-clochers");
        for (var space : List.of("CHI", "HUB", "FER")) {
            var operator = space.equals("FER") ? "deux-clochers" : "grange-et-compagnie";
            plan(space + "-TRIAL", space, operator, "TRIAL", "C62", 2, "ONCE", 1, true);
            plan(space + "-HALF", space, operator, "PASS", "C62", 1, "ONCE", 12, false);
            plan(space + "-DAY", space, operator, "PASS", "DAY", 2, "ONCE", 12, false);
            plan(space + "-CARD10H", space, operator, "CARD", "C62", 10, "ONCE", 6, false);
            plan(space + "-WEEK1", space, operator, "SUBSCRIPTION", "MON", 2, "WEEK", null, false);
            plan(space + "-MONTH5", space, operator, "SUBSCRIPTION", "MON", 10, "MONTH", null, false);
            plan(space + "-MONTH", space, operator, "SUBSCRIPTION", "MON", null, "MONTH", null, false);
        }
        plan("CARNET-10J", null, "halte-reseau", "CARD", "C62", 20, "ONCE", 12, false);
    }

    @AfterEach
    void theRealTime() {
        clock.reset();
    }

    protected static UUID account(String token) {
        return UUID.fromString(
                as(token).get("/api/people/me").then().statusCode(200).extract().path("personId"));
    }

    protected static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** A worker nobody knows yet. */
    protected static Tokens.Person somebody() {
        return Tokens.person("Worker " + UUID.randomUUID());
    }

    protected static ValidatableResponse buys(Tokens.Person person, String plan) {
        return as(person.token())
                .body(Map.of("plan", plan))
                .post("/api/memberships")
                .then();
    }

    protected void plan(
            String code,
            String space,
            String operator,
            String kind,
            String unit,
            Integer halfDays,
            String per,
            Integer months,
            boolean once) {
        var entitlement = new java.util.HashMap<String, Object>();
        entitlement.put("halfDays", halfDays);
        entitlement.put("per", per);
        var body = new java.util.HashMap<String, Object>();
        body.put("space", space);
        body.put("operator", operator);
        body.put("kind", kind);
        body.put("name", Map.of("fr", code, "en", code));
        body.put("unit", unit);
        body.put("entitlement", entitlement);
        body.put("validityMonths", months);
        body.put("validAt", space == null ? "ALL" : List.of(space));
        body.put("oncePer", once ? "PERSON_IN_NETWORK" : null);
        body.put("noticeDays", kind.equals("SUBSCRIPTION") ? 30 : null);
        as(Tokens.coordinator()).body(body).put("/api/plans/" + code).then().statusCode(200);
    }

    protected void space(String code, String operator) {
        spacesListener.on(message(new SpaceDescribedV1(
                code,
                code.toLowerCase(java.util.Locale.ROOT),
                "Space " + code,
                operator,
                "Chimay",
                "Hainaut",
                50,
                4,
                "Europe/Brussels",
                "12:30",
                List.of("fr"),
                10,
                LocalDate.of(2020, 1, 1),
                List.of(
                        new DescribedResource(code + "-D01", "DESK", Map.of("fr", "1"), 1),
                        new DescribedResource(code + "-R01", "ROOM", Map.of("fr", "R"), 8)))));
    }

    /** A day at a desk of Chimay, booked now. */
    protected static BookingConfirmedV1 dayAt(String space, UUID person, LocalDate date) {
        return booked(space, "DESK", person, date, "08:00", "18:00", 2, NOW);
    }

    protected static BookingConfirmedV1 morningAt(String space, UUID person, LocalDate date) {
        return booked(space, "DESK", person, date, "08:00", "12:30", 1, NOW);
    }

    protected static BookingConfirmedV1 booked(
            String space,
            String kind,
            UUID person,
            LocalDate date,
            String from,
            String to,
            int halfDays,
            Instant bookedAt) {
        var startsAt = date.atTime(LocalTime.parse(from)).atZone(BRUSSELS).toInstant();
        var endsAt = date.atTime(LocalTime.parse(to)).atZone(BRUSSELS).toInstant();
        return new BookingConfirmedV1(
                UUID.randomUUID(),
                space,
                space.equals("FER") ? "deux-clochers" : "grange-et-compagnie",
                space + (kind.equals("DESK") ? "-D01" : "-R01"),
                kind,
                person,
                startsAt,
                endsAt,
                date,
                halfDays,
                (int) java.time.Duration.between(startsAt, endsAt).toMinutes(),
                bookedAt,
                "WEB");
    }

    protected static BookingCompletedV1 completed(BookingConfirmedV1 booking) {
        return new BookingCompletedV1(booking.bookingId(), booking.space(), booking.personId(), booking.endsAt());
    }

    protected static BookingReleasedV1 released(BookingConfirmedV1 booking) {
        return new BookingReleasedV1(booking.bookingId(), booking.space(), booking.personId(), booking.startsAt());
    }

    protected static BookingCancelledV1 cancelled(BookingConfirmedV1 booking, boolean inTime) {
        var at = inTime ? booking.bookedAt() : booking.startsAt();
        return new BookingCancelledV1(booking.bookingId(), booking.space(), booking.personId(), at, inTime);
    }

    protected void hear(Fact... facts) {
        for (var fact : facts) {
            bookingListener.on(Polled.of(message(fact)));
        }
    }

    /** The fact as a CloudEvent; the same fact has the same id however often it is made. */
    protected static String message(Fact fact) {
        var data = Outbox.json(fact);
        var id = UUID.nameUUIDFromBytes((fact.type() + data).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return "{\"specversion\":\"1.0\",\"id\":\"%s\",\"type\":\"%s\",\"source\":\"/test\",\"time\":\"%s\",\"data\":%s}"
                .formatted(id, fact.type(), NOW, data);
    }

    protected <T> T inDatabase(Supplier<T> work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    /** Half-days covered and how it stands, such as {@code 2 SETTLED}. */
    protected String use(UUID bookingId) {
        return inDatabase(() -> database
                .query(
                        "select covered_half_days || ' ' || state as told from usage where booking_id = ?",
                        row -> row.getString("told"),
                        bookingId)
                .stream()
                .findFirst()
                .orElse("unknown"));
    }

    /** Movements of a person in order, such as {@code HOLD 2}. */
    protected List<String> movements(UUID person) {
        return inDatabase(() -> database.query(
                "select kind || ' ' || case kind when 'USE' then used when 'EXPIRE' then expired"
                        + " when 'RELEASE' then -held - used else granted + held end as moved"
                        + " from ledger_entry where person_id = ? order by entry_id",
                row -> row.getString("moved"),
                person));
    }
}
