package halte.booking.history;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.occupancy.RollUpJob;
import halte.booking.presence.DayEndJob;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A month over the end of summer time, lived through the API and told afterwards, gives the same numbers. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class ImportedMonthTest extends ServiceTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 11);
    private static final long SEED = Long.getLong("seed", 20261012L);

    @Inject
    RollUpJob rollUp;

    @Inject
    DayEndJob dayEnd;

    private final Random chance = new Random(SEED);
    private final List<Map<String, Object>> told = new ArrayList<>();

    private enum Fate {
        CAME,
        LEFT_EARLY,
        NOT_COME,
        CANCELLED,
        WALKED_IN
    }

    private record Stay(int desk, String part, Fate fate, String bookingId) {}

    @Test
    void anImportedMonthGivesTheSameNumbersAsALiveOne() {
        // Given
        System.out.println("seed " + SEED);
        clock.stopAt(at(FIRST.minusDays(3), "10:00"));
        ASpace.called("MOA").describe();
        ASpace.called("MOB").describe();
        for (var date = FIRST; !date.isAfter(LAST); date = date.plusDays(1)) {
            if (date.getDayOfWeek().getValue() < 6) {
                live(date);
            }
        }

        // When
        as(Tokens.coordinator())
                .body(Map.of("importId", UUID.randomUUID(), "space", "MOB", "uses", told))
                .post("/api/imports/uses")
                .then()
                .statusCode(200);
        rollUp.follow();

        // Then
        assertThat(days("MOA")).hasSizeGreaterThan(18);
        assertThat(days("MOB")).isEqualTo(days("MOA"));
        assertThat(masks("MOB")).isEqualTo(masks("MOA"));
    }

    private void live(LocalDate date) {
        clock.stopAt(at(date.minusDays(1), "12:00"));
        List<Stay> stays = new ArrayList<>();
        for (int desk = 1; desk <= 4; desk++) {
            var part = List.of("DAY", "AM", "PM").get(chance.nextInt(3));
            var fate = Fate.values()[chance.nextInt(Fate.values().length)];
            stays.add(fate == Fate.WALKED_IN ? new Stay(desk, part, fate, "") : booked(date, desk, part, fate));
        }
        morning(date, stays);
        begin(date, "PM", stays);
        clock.stopAt(at(date, "14:30"));
        dayEnd.run();
        leave(date, stays, "PM", "DAY");
        clock.stopAt(at(date.plusDays(1), "04:00"));
        dayEnd.run();
    }

    private Stay booked(LocalDate date, int desk, String part, Fate fate) {
        String id = book(Tokens.worker("Desk " + desk), resource(desk), date.toString(), part)
                .then()
                .statusCode(201)
                .extract()
                .path("bookingId");
        if (fate == Fate.CANCELLED) {
            as(Tokens.worker("Desk " + desk))
                    .body("{}")
                    .post("/api/bookings/" + id + "/cancellation")
                    .then()
                    .statusCode(200);
            tell(date, desk, part, "CANCELLED_IN_TIME", false, null, null);
        } else if (fate == Fate.NOT_COME) {
            tell(date, desk, part, "RELEASED", false, null, null);
        }
        return new Stay(desk, part, fate, id);
    }

    private void morning(LocalDate date, List<Stay> stays) {
        begin(date, "AM", stays);
        begin(date, "DAY", stays);
        clock.stopAt(at(date, "10:00"));
        dayEnd.run();
        leave(date, stays, "AM");
    }

    private void begin(LocalDate date, String part, List<Stay> stays) {
        clock.stopAt(start(date, part));
        for (var stay : stays) {
            if (stay.part().equals(part) && stay.fate() == Fate.WALKED_IN) {
                arrive(Map.of(
                        "space",
                        "MOA",
                        "resource",
                        resource(stay.desk()),
                        "part",
                        part,
                        "visitor",
                        Map.of("name", "Guest " + stay.desk())));
                tell(date, stay.desk(), part, "COMPLETED", true, start(date, part), null);
            } else if (stay.part().equals(part) && (stay.fate() == Fate.CAME || stay.fate() == Fate.LEFT_EARLY)) {
                arrive(Map.of("booking", stay.bookingId()));
                var left = stay.fate() == Fate.LEFT_EARLY ? leaving(date, part) : null;
                tell(date, stay.desk(), part, "COMPLETED", false, start(date, part), left);
            }
        }
    }

    private void leave(LocalDate date, List<Stay> stays, String... parts) {
        for (var stay : stays) {
            if (stay.fate() == Fate.LEFT_EARLY && List.of(parts).contains(stay.part())) {
                clock.stopAt(leaving(date, stay.part()));
                var presence = presenceOf(stay.bookingId());
                as(Tokens.worker("Desk " + stay.desk()))
                        .body("{}")
                        .post("/api/presences/" + presence + "/departure")
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static void arrive(Map<String, Object> body) {
        as(Tokens.host("MOA")).body(body).post("/api/presences").then().statusCode(201);
    }

    private String presenceOf(String bookingId) {
        return SystemScope.call(() -> database.first(
                        "select id::text as row from presence where booking_id = ?::uuid",
                        row -> row.text("row"),
                        bookingId)
                .orElseThrow());
    }

    private void tell(
            LocalDate date, int desk, String part, String outcome, boolean walkIn, Instant came, Instant left) {
        var use = new LinkedHashMap<String, Object>();
        use.put("bookingId", UUID.randomUUID());
        use.put(
                "personId",
                walkIn ? UUID.randomUUID() : Tokens.person("Desk " + desk).personId());
        use.put("name", "Somebody");
        use.put("resource", "MOB-D%02d".formatted(desk));
        use.put("startsAt", start(date, part).toString());
        use.put("endsAt", end(date, part).toString());
        use.put("localDate", date.toString());
        use.put("bookedAt", (walkIn ? came : at(date.minusDays(1), "12:00")).toString());
        use.put("outcome", outcome);
        use.put("walkIn", walkIn);
        use.put("cameAt", came == null ? null : came.toString());
        use.put("leftAt", left == null ? null : left.toString());
        told.add(use);
    }

    private static String resource(int desk) {
        return "MOA-D%02d".formatted(desk);
    }

    private static Instant start(LocalDate date, String part) {
        return at(date, part.equals("PM") ? "13:00" : "08:30");
    }

    private static Instant end(LocalDate date, String part) {
        return at(date, part.equals("AM") ? "13:00" : "17:30");
    }

    private static Instant leaving(LocalDate date, String part) {
        return at(date, part.equals("AM") ? "11:00" : "16:00");
    }

    private static Instant at(LocalDate date, String clock) {
        return date.atTime(LocalTime.parse(clock)).atZone(ZONE).toInstant();
    }

    private List<String> days(String space) {
        return rows(
                "select row(d.day, am_desks, am_booked, am_came, am_missed, am_unbooked, pm_desks, pm_booked, pm_came,"
                        + " pm_missed, pm_unbooked, person_days)::text as row from occupancy_day d"
                        + " join space s on s.id = d.space_id where s.space = ? and d.day between '2026-10-12'"
                        + " and '2026-11-11' order by d.day",
                space);
    }

    private List<String> masks(String space) {
        return rows(
                "select m.day || ' ' || substr(r.resource, 5) || ' ' || taken::text as row from day_mask m"
                        + " join resource r on r.id = m.resource_id join space s on s.id = m.space_id"
                        + " where s.space = ? and taken <> 0::bit(96) order by 1",
                space);
    }

    private List<String> rows(String sql, String space) {
        return SystemScope.call(() -> database.list(sql, row -> row.text("row"), space));
    }
}
