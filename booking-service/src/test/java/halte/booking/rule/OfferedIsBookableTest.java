package halte.booking.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.contracts.membership.TrainingValidatedV1;
import halte.testkit.Polled;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules, hours for members, blockers for visitors and trainings as they fall: what is offered to somebody they get. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class OfferedIsBookableTest extends ServiceTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final List<String> KINDS = List.of("DESK", "ROOM", "MACHINE");
    private static final List<String> PARTS = List.of("DAY", "AM", "PM");

    @Inject
    MembershipListener membership;

    /** A space and the people who look for something in it. */
    private record Place(String code, List<Tokens.Person> people) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsOfferedToSomebodyCanBeBookedByThem(long seed) {
        // Given
        var random = new Random(seed);
        var place = place("XO" + (char) ('A' + seed), random);

        for (int i = 0; i < 12; i++) {
            var person = place.people().get(random.nextInt(place.people().size()));
            var date = TUESDAY.plusDays(random.nextInt(4));
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            boolean ofPart = random.nextBoolean();
            var part = PARTS.get(random.nextInt(3));
            var when = ofPart ? "part=" + part : window(random);

            // When
            var query = "/api/free?space=%s&date=%s&kind=%s&offers=50&%s".formatted(place.code(), date, kind, when);
            List<Map<String, Object>> offers = as(person.token()).get(query).path("items.offers.flatten()");

            // Then
            for (var offer : some(offers, random)) {
                if (Boolean.FALSE.equals(offer.get("trained"))) {
                    assertIsRefusedForTheTraining(person, slot(offer.get("resource"), offer));
                    continue;
                }
                bookAndGiveBack(person, query, ofPart ? part(offer, date, part) : slot(offer.get("resource"), offer));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theFreeStretchesOfADayAndTheListOfAPartCanBeBooked(long seed) {
        // Given
        var random = new Random(seed);
        var place = place("XP" + (char) ('A' + seed - 10), random);

        for (var person : place.people()) {
            for (int day = 0; day < 4; day++) {
                // When
                var date = TUESDAY.plusDays(day);
                var resource =
                        place.code() + List.of("-D01", "-D02", "-R01", "-R03").get(random.nextInt(4));
                var query = "/api/free/%s?date=%s".formatted(resource, date);
                var answer =
                        as(person.token()).get(query).then().statusCode(200).extract();
                List<Map<String, Object>> free = answer.path("free");
                int least = answer.path("minMinutes");

                // Then
                for (var stretch : free) {
                    var start = Instant.parse(String.valueOf(stretch.get("startsAt")));
                    var wish = Map.<String, Object>of(
                            "resource",
                            resource,
                            "startsAt",
                            start.toString(),
                            "endsAt",
                            start.plusSeconds(least * 60L).toString());
                    bookAndGiveBack(person, query, wish);
                }
                assertThat(free.isEmpty())
                        .as("%s for %s", query, person.name())
                        .isEqualTo(freeMinutes(person, resource, date) == 0);
            }
        }
    }

    @Test
    void aDayWithHoursForMembersIsOfferedToThemAlone() {
        // Given
        var member = Tokens.person("Member Of Xox " + UUID.randomUUID());
        ASpace.called("XOX").describe();
        plan(member, "XOX-MONTH", List.of("HOSTED"), List.of("XOX"));
        membersDay("XOX", TUESDAY);
        var free = "/api/free?space=XOX&date=%s".formatted(TUESDAY);
        var desk = "/api/free/XOX-D01?date=%s".formatted(TUESDAY);
        var strip = "/api/spaces/XOX/days?days=1&from=" + TUESDAY;
        var part = "/api/spaces/XOX/availability?part=DAY&date=" + TUESDAY;

        // Then
        for (var visitor : List.of(given(), as(Tokens.person("Visitor Of Xox").token()))) {
            assertThat((List<?>) get(visitor, free, "items")).isEmpty();
            assertThat((List<?>) get(visitor, desk, "free")).isEmpty();
            assertThat((Integer) get(visitor, strip, "items[0].free.DAY")).isZero();
            assertThat((Boolean) get(visitor, strip, "items[0].planNeeded")).isTrue();
            assertThat((List<?>) get(visitor, part, "resources")).isEmpty();
        }
        for (var known : List.of(as(member.token()), as(Tokens.host("XOX")))) {
            assertThat((List<?>) get(known, free, "items")).hasSize(1);
            assertThat((List<?>) get(known, desk, "free")).hasSize(1);
            assertThat((Integer) get(known, strip, "items[0].free.DAY")).isEqualTo(4);
            assertThat((Boolean) get(known, strip, "items[0].planNeeded")).isFalse();
            assertThat((List<?>) get(known, part, "resources")).hasSize(4);
        }
        assertThat((String) get(given(), free, "otherDay")).isEqualTo("2026-11-25");
    }

    @Test
    void whatABlockerKeepsForMembersIsOfferedToThemAloneAndSoIsWhatItIsMadeOf() {
        // Given
        var member = Tokens.person("Member Of Xoy " + UUID.randomUUID());
        ASpace.called("XOY")
                .withRoom("R01")
                .withRoom("R02")
                .with("R03", "ROOM", Map.of("combines", List.of("XOY-R01", "XOY-R02")))
                .describe();
        plan(member, "XOY-MONTH", List.of("HOSTED"), List.of("XOY"));
        block("XOY", List.of("XOY-R03", "XOY-D01"), TUESDAY);
        var rooms = "/api/free?space=XOY&kind=ROOM&from=10:00&to=12:00&minutes=60&offers=9&date=" + TUESDAY;
        var part = "/api/spaces/XOY/availability?part=DAY&date=" + TUESDAY;
        var strip = "/api/spaces/XOY/days?days=1&from=" + TUESDAY;

        // Then
        assertThat((List<?>) get(given(), rooms, "items")).isEmpty();
        assertThat((List<?>) get(as(member.token()), rooms, "items[0].offers")).hasSize(3);
        assertThat((Integer) get(given(), strip, "items[0].free.DAY")).isEqualTo(3);
        assertThat((Integer) get(as(member.token()), strip, "items[0].free.DAY"))
                .isEqualTo(4);
        assertThat((String) get(given(), part, "resources.find { it.resource == 'XOY-D01' }.state"))
                .isEqualTo("BLOCKED");
        assertThat((String) get(given(), part, "resources.find { it.resource == 'XOY-D01' }.reason.fr"))
                .isEqualTo("Gardé aux abonnés");
        assertThat((String) get(as(member.token()), part, "resources.find { it.resource == 'XOY-D01' }.state"))
                .isEqualTo("FREE");
    }

    private static <T> T get(RequestSpecification request, String url, String path) {
        return request.get(url).then().statusCode(200).extract().path(path);
    }

    private Place place(String code, Random random) {
        var hours = new LinkedHashMap<String, Object>();
        for (var day : List.of("mon", "tue", "wed", "thu", "fri")) {
            hours.put(
                    day,
                    List.of(
                            Map.of("from", "07:00", "to", "09:00", "state", "BADGE"),
                            Map.of("from", "09:00", "to", "17:00", "state", "HOSTED"),
                            Map.of("from", "17:00", "to", "20:00", "state", "BADGE")));
        }
        ASpace.called(code)
                .withRoom("R01")
                .withRoom("R02")
                .with("R03", "ROOM", Map.of("combines", List.of(code + "-R01", code + "-R02")))
                .with("M01", "MACHINE", Map.of("requiresTraining", "TRAIN-" + code))
                .with("M02", "MACHINE")
                .set("hours", hours)
                .describe();
        for (int day = 0; day < 4; day++) {
            if (random.nextInt(3) == 0) {
                membersDay(code, TUESDAY.plusDays(day));
            }
            if (random.nextInt(2) == 0) {
                var resource = List.of("D01", "R01", "R03", "M02").get(random.nextInt(4));
                block(code, List.of(code + "-" + resource), TUESDAY.plusDays(day));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            rule(code, random);
        }
        return new Place(code, people(code));
    }

    private List<Tokens.Person> people(String code) {
        var visitor = Tokens.person("Visitor " + code);
        var trained = Tokens.person("Trained " + code);
        var member = Tokens.person("Member " + code);
        var holder = Tokens.person("Holder " + code);
        training(trained, "TRAIN-" + code, code);
        plan(member, "XO-DAYS", List.of("HOSTED"), List.of(code));
        plan(holder, "XO-MONTH", List.of("HOSTED", "BADGE"), List.of(code));
        return List.of(visitor, trained, member, holder);
    }

    private void plan(Tokens.Person person, String plan, List<String> access, List<String> validAt) {
        membership.on(Polled.of(message(UUID.randomUUID(), Plans.held(person, plan, access, validAt))));
    }

    private void training(Tokens.Person person, String training, String space) {
        membership.on(Polled.of(message(
                UUID.randomUUID(),
                new TrainingValidatedV1(person.personId(), training, space, LocalDate.of(2026, 11, 1), null, true))));
    }

    private static void rule(String code, Random random) {
        var limits = List.<Map<String, Object>>of(
                Map.of("minMinutes", 120, "maxMinutes", 240),
                Map.of("noticeMinutes", 24 * 60 + 300),
                Map.of("hostedOnly", true),
                Map.of("bufferBefore", 30, "bufferAfter", 15),
                Map.of("daysAhead", 2),
                Map.of("training", "TRAIN-" + code));
        var about = List.<Map<String, Object>>of(
                Map.of("kinds", List.of(KINDS.get(random.nextInt(3)))),
                Map.of("plans", List.of("XO-DAYS")),
                Map.of("memberKinds", List.of("CONTACT", "VISITOR")),
                Map.of("memberKinds", List.of("MEMBER")),
                Map.of("weekdays", List.of("WEDNESDAY")),
                Map.of("from", "07:00", "until", "08:30"),
                Map.of("resources", List.of(code + "-D01")));
        var body = new LinkedHashMap<String, Object>();
        body.put("space", code);
        body.put("name", "Règle " + random.nextInt(1_000_000));
        body.put("scope", about.get(random.nextInt(about.size())));
        body.put("stops", random.nextInt(4) == 0);
        if (random.nextInt(4) == 0) {
            body.put("refuses", true);
            body.put("text", Map.of("fr", "Pas cette fois."));
        } else {
            body.put("limits", limits.get(random.nextInt(limits.size())));
        }
        as(Tokens.host(code)).body(body).post("/api/booking-rules").then().statusCode(201);
    }

    private static void membersDay(String code, LocalDate date) {
        as(Tokens.host(code))
                .body(Map.of(
                        "segments",
                        List.of(
                                Map.of("from", "08:00", "to", "10:00", "state", "BADGE"),
                                Map.of("from", "10:00", "to", "16:00", "state", "HOSTED")),
                        "reason",
                        Map.of("fr", "Journée des abonnés"),
                        "audience",
                        "VISITORS",
                        "kind",
                        "HOURS"))
                .put("/api/spaces/%s/exceptions/%s".formatted(code, date))
                .then()
                .statusCode(200);
    }

    private static void block(String code, List<String> resources, LocalDate date) {
        as(Tokens.host(code))
                .body(Map.of(
                        "space",
                        code,
                        "resources",
                        resources,
                        "startsAt",
                        date + "T09:00:00Z",
                        "endsAt",
                        date + "T12:00:00Z",
                        "cause",
                        "CLOSURE",
                        "reason",
                        Map.of("fr", "Gardé aux abonnés"),
                        "audience",
                        "VISITORS",
                        "displace",
                        false))
                .post("/api/blockers")
                .then()
                .statusCode(201);
    }

    private static String window(Random random) {
        int from = 420 + 15 * random.nextInt(40);
        int to = Math.min(1200, from + 60 + 15 * random.nextInt(24));
        int minutes = Math.min(to - from, 60 + 30 * random.nextInt(5));
        return "from=%02d:%02d&to=%02d:%02d&minutes=%d".formatted(from / 60, from % 60, to / 60, to % 60, minutes);
    }

    private static List<Map<String, Object>> some(List<Map<String, Object>> offers, Random random) {
        var left = new ArrayList<>(offers);
        var chosen = new ArrayList<Map<String, Object>>();
        while (chosen.size() < 3 && !left.isEmpty()) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    private static Map<String, Object> part(Map<String, Object> offer, LocalDate date, String part) {
        return Map.of("resource", offer.get("resource"), "date", date.toString(), "part", part);
    }

    private static Map<String, Object> slot(Object resource, Map<String, Object> times) {
        return Map.of("resource", resource, "startsAt", times.get("startsAt"), "endsAt", times.get("endsAt"));
    }

    /** Given back at once, so that the next one meets the same day. */
    private static void bookAndGiveBack(Tokens.Person person, String asked, Map<String, Object> wish) {
        var answer = as(person.token()).body(wish).post("/api/bookings");
        assertThat(answer.statusCode())
                .as("%s for %s: %s %s", asked, person.name(), wish, answer.asString())
                .isEqualTo(201);
        as(person.token())
                .body("{}")
                .post("/api/bookings/%s/cancellation".formatted(answer.<String>path("bookingId")))
                .then()
                .statusCode(200);
    }

    /** A machine is shown to those who may not use it yet, and the offer says so. */
    private static void assertIsRefusedForTheTraining(Tokens.Person person, Map<String, Object> wish) {
        as(person.token())
                .body(wish)
                .post("/api/bookings")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/training-missing"));
    }

    private static long freeMinutes(Tokens.Person person, String resource, LocalDate date) {
        Number minutes = as(person.token())
                .get("/api/free/%s/days?days=1&from=%s".formatted(resource, date))
                .path("items[0].freeMinutes");
        return minutes.longValue();
    }
}
