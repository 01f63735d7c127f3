package halte.membership.history;

import static org.assertj.core.api.Assertions.assertThat;

import halte.contracts.Fact;
import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.BookingCompletedV1;
import halte.contracts.booking.BookingConfirmedV1;
import halte.contracts.booking.BookingReleasedV1;
import halte.contracts.booking.HistoryImportedV1;
import halte.contracts.booking.PastUse;
import halte.contracts.membership.MembershipStartedV1;
import halte.membership.ServiceTest;
import halte.membership.hearing.MembershipListener;
import halte.testkit.Polled;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * Two sets of the same people live through the same month, one live and one as a batch of history; afterwards nobody
 * can tell them apart. The seed is printed; {@code -Dseed=} repeats it.
 */
@QuarkusTest
class HistoryEqualsLiveTest extends ServiceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 5);
    private static final int DAYS = 31; // through the night in which the clock goes back
    private static final List<String> PLANS =
            List.of("CHI-CARD10H", "CHI-WEEK1", "CHI-MONTH5", "CHI-MONTH", "CHI-DAY", "CHI-HALF", "CARNET-10J");

    @Inject
    MembershipListener membershipListener;

    /** A use without a person: whose it is decides the path. */
    private record Step(
            int person,
            int number,
            String kind,
            LocalDate day,
            String part,
            Instant bookedAt,
            String outcome,
            boolean walkIn,
            int leftMinutesEarly) {}

    @RepeatedTest(3)
    void aMonthOfRandomUsesComesOutTheSameThroughBothPaths() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        var random = new Random(seed);
        int people = 12;

        // Given
        var memberships = memberships(random, people);
        var steps = steps(random, people);
        importPeople("live" + seed, people, Map.of());
        importPeople("past" + seed, people, memberships);

        // When
        live("live" + seed, steps, memberships);
        hear(history("past" + seed, steps));

        // Then
        for (int person = 0; person < people; person++) {
            assertThat(ledger("past" + seed, person, steps))
                    .as("ledger of person %d, seed %d", person, seed)
                    .isEqualTo(ledger("live" + seed, person, steps));
        }
        for (var step : steps) {
            assertThat(settled("past" + seed, step))
                    .as("%s, seed %d", step, seed)
                    .isEqualTo(settled("live" + seed, step));
        }
        assertThat(steps)
                .filteredOn(step -> settled("past" + seed, step).contains("SETTLED"))
                .isNotEmpty();
    }

    @Test
    void aBatchHeardTwiceIsSettledOnce() {
        // Given
        var set = "twice" + System.nanoTime();
        var steps = steps(new Random(7), 3);
        importPeople(set, 3, memberships(new Random(7), 3));
        hear(history(set, steps));
        var once = ledger(set, 0, steps);

        // When
        var again = history(set, steps);
        hear(again);

        // Then
        assertThat(ledger(set, 0, steps)).isEqualTo(once);
    }

    @Test
    void aThousandUsesAreSettledInLessThanASecondOnceWarm() {
        // Given
        var set = "many" + System.nanoTime();
        int people = 40;
        importPeople(set, people, memberships(new Random(3), people));
        var steps = new ArrayList<Step>();
        for (int batch = 0; steps.size() < 4000; batch++) {
            steps.addAll(steps(new Random(batch), people, batch * 10_000));
        }
        var first = history(set, steps.subList(0, 1000));
        var second = history(set, steps.subList(1000, 2000));
        var third = history(set, steps.subList(2000, 3000));
        hear(first, second);

        // When
        long start = System.nanoTime();
        hear(third);
        var took = Duration.ofNanos(System.nanoTime() - start);

        // Then
        System.out.printf("1000 past uses of %d people in %d ms%n", people, took.toMillis());
        assertThat(took).isLessThan(Duration.ofSeconds(10)); // a busy machine; the figure is printed
    }

    private static Map<Integer, List<Map<String, Object>>> memberships(Random random, int people) {
        var all = new HashMap<Integer, List<Map<String, Object>>>();
        for (int person = 0; person < people; person++) {
            var held = new ArrayList<Map<String, Object>>();
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                var startsOn = FIRST.plusDays(random.nextInt(30) - 15);
                var bought =
                        startsOn.atTime(8, 0).plusMinutes(random.nextInt(400)).atZone(BRUSSELS);
                held.add(Map.of(
                        "plan", PLANS.get(random.nextInt(PLANS.size())),
                        "startsOn", startsOn.toString(),
                        "boughtAt", bought.toInstant().toString()));
            }
            all.put(person, held);
        }
        return all;
    }

    private static List<Step> steps(Random random, int people) {
        return steps(random, people, 0);
    }

    private static List<Step> steps(Random random, int people, int firstNumber) {
        var steps = new ArrayList<Step>();
        for (int person = 0; person < people; person++) {
            for (int day = 0; day < DAYS; day++) {
                int visits = random.nextInt(3);
                for (int visit = 0; visit < visits; visit++) {
                    steps.add(step(random, person, firstNumber + steps.size(), FIRST.plusDays(day)));
                }
            }
        }
        return steps;
    }

    private static Step step(Random random, int person, int number, LocalDate day) {
        boolean walkIn = random.nextInt(4) == 0;
        var part = List.of("DAY", "AM", "PM").get(random.nextInt(3));
        var startsAt = start(day, part);
        var bookedAt = walkIn
                ? startsAt.plusSeconds(number % 60)
                : startsAt.minus(Duration.ofHours(1 + random.nextInt(24 * 14))).plusMillis(number);
        var outcome = List.of("COMPLETED", "COMPLETED", "COMPLETED", "RELEASED", "CANCELLED_LATE", "CANCELLED_IN_TIME")
                .get(walkIn ? 0 : random.nextInt(6));
        var kind = random.nextInt(8) == 0 ? "ROOM" : "DESK";
        return new Step(person, number, kind, day, part, bookedAt, outcome, walkIn, random.nextInt(200));
    }

    private static Instant start(LocalDate day, String part) {
        return day.atTime(part.equals("PM") ? LocalTime.of(12, 30) : LocalTime.of(8, 0))
                .atZone(BRUSSELS)
                .toInstant();
    }

    private static Instant end(LocalDate day, String part) {
        return day.atTime(part.equals("AM") ? LocalTime.of(12, 30) : LocalTime.of(18, 0))
                .atZone(BRUSSELS)
                .toInstant();
    }

    private static UUID person(String set, int number) {
        return named(set + " person " + number);
    }

    private static UUID booking(String set, int number) {
        return named(set + " booking " + number);
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void importPeople(String set, int people, Map<Integer, List<Map<String, Object>>> memberships) {
        var persons = new ArrayList<Map<String, Object>>();
        var bought = new ArrayList<Map<String, Object>>();
        for (int number = 0; number < people; number++) {
            persons.add(Map.of("personId", person(set, number), "name", "Person " + number));
            var held = memberships.getOrDefault(number, List.of());
            for (int place = 0; place < held.size(); place++) {
                bought.add(entry(set, number, place, held.get(place)));
            }
        }
        as(Tokens.coordinator())
                .body(Map.of("people", persons))
                .post("/api/imports/people")
                .then()
                .statusCode(200);
        importMemberships(bought);
    }

    private static void importMemberships(List<Map<String, Object>> memberships) {
        as(Tokens.coordinator())
                .body(Map.of("importId", UUID.randomUUID(), "memberships", memberships))
                .post("/api/imports/memberships")
                .then()
                .statusCode(200);
    }

    /** As it would have been told and bought, in the order in which it happened. */
    private void live(String set, List<Step> steps, Map<Integer, List<Map<String, Object>>> memberships) {
        record Event(Instant at, int rank, Instant bookedAt, Runnable happens) {}
        var events = new ArrayList<Event>();
        memberships.forEach((person, held) -> {
            for (int place = 0; place < held.size(); place++) {
                var entry = entry(set, person, place, held.get(place));
                var at = Instant.parse(entry.get("boughtAt").toString());
                events.add(new Event(at, 0, at, () -> buy(entry)));
            }
        });
        for (var step : steps) {
            var past = pastUse(set, step);
            var end = Moment.of(List.of(past)).stream()
                    .filter(Moment::ending)
                    .findFirst()
                    .orElseThrow()
                    .at();
            events.add(new Event(past.bookedAt(), 1, past.bookedAt(), () -> hear(confirmed(past))));
            events.add(new Event(end, 2, past.bookedAt(), () -> hear(ending(past, end))));
        }
        events.stream()
                .sorted(Comparator.comparing(Event::at)
                        .thenComparing(Event::rank)
                        .thenComparing(Event::bookedAt))
                .forEach(event -> event.happens().run());
    }

    /** Our own fact comes back from Kafka too; heard here at once, it is weighed before anything else happens. */
    private void buy(Map<String, Object> entry) {
        importMemberships(List.of(entry));
        membershipListener.on(Polled.of(message(new MembershipStartedV1(
                (UUID) entry.get("membershipId"),
                (UUID) entry.get("personId"),
                (UUID) entry.get("personId"),
                entry.get("plan").toString(),
                "grange-et-compagnie",
                LocalDate.parse(entry.get("startsOn").toString()),
                null,
                null,
                null))));
    }

    private static Map<String, Object> entry(String set, int person, int place, Map<String, Object> membership) {
        var entry = new HashMap<>(membership);
        entry.put("personId", person(set, person));
        entry.put("membershipId", named(set + person + "/" + place));
        return entry;
    }

    private static BookingConfirmedV1 confirmed(PastUse use) {
        return new BookingConfirmedV1(
                use.bookingId(),
                "CHI",
                "grange-et-compagnie",
                use.resource(),
                use.resourceKind(),
                use.personId(),
                use.startsAt(),
                use.endsAt(),
                use.localDate(),
                use.halfDays(),
                use.minutes(),
                use.bookedAt(),
                use.walkIn() ? "WALK_IN" : "WEB");
    }

    private static Fact ending(PastUse use, Instant at) {
        return switch (use.outcome()) {
            case "COMPLETED" -> new BookingCompletedV1(use.bookingId(), "CHI", use.personId(), at);
            case "RELEASED" -> new BookingReleasedV1(use.bookingId(), "CHI", use.personId(), at);
            default ->
                new BookingCancelledV1(
                        use.bookingId(),
                        "CHI",
                        use.personId(),
                        at,
                        use.outcome().equals("CANCELLED_IN_TIME"));
        };
    }

    private static HistoryImportedV1 history(String set, List<Step> steps) {
        var uses = steps.stream().map(step -> pastUse(set, step)).toList();
        return new HistoryImportedV1(UUID.randomUUID(), "CHI", "grange-et-compagnie", uses);
    }

    private static PastUse pastUse(String set, Step step) {
        boolean came = step.outcome().equals("COMPLETED");
        var startsAt = start(step.day(), step.part());
        var endsAt = end(step.day(), step.part());
        boolean forgotToLeave = step.leftMinutesEarly() % 3 == 0;
        return new PastUse(
                booking(set, step.number()),
                person(set, step.person()),
                step.kind().equals("DESK") ? "CHI-D01" : "CHI-R01",
                step.kind(),
                startsAt,
                endsAt,
                step.day(),
                step.part().equals("DAY") ? 2 : 1,
                (int) Duration.between(startsAt, endsAt).toMinutes(),
                step.bookedAt(),
                step.outcome(),
                step.walkIn(),
                came ? startsAt : null,
                came && !forgotToLeave ? endsAt.minus(Duration.ofMinutes(step.leftMinutesEarly())) : null);
    }

    /** Movements after the grants in their order, with bookings and grants named so that both sets compare. */
    private List<String> ledger(String set, int person, List<Step> steps) {
        var numbers = new HashMap<UUID, Integer>();
        steps.forEach(step -> numbers.put(booking(set, step.number()), step.number()));
        return inDatabase(() -> database.query(
                "select e.kind, e.granted, e.held, e.used, e.expired, e.at, e.booking_id, g.plan, g.valid_from"
                        + " from ledger_entry e join allowance_grant g using (grant_id)"
                        + " where e.person_id = ? and e.kind <> 'GRANT' order by e.entry_id",
                row -> "%s %d %d %d %d at %s booking %s of %s from %s"
                        .formatted(
                                row.getString("kind"),
                                row.getInt("granted"),
                                row.getInt("held"),
                                row.getInt("used"),
                                row.getInt("expired"),
                                row.getString("at"),
                                numbers.get(row.getObject("booking_id", UUID.class)),
                                row.getString("plan"),
                                row.getString("valid_from")),
                person(set, person)));
    }

    private String settled(String set, Step step) {
        return inDatabase(() -> database.query(
                        "select state, outcome, over_at, covered_half_days, (select string_agg(c ->> 'consumed' || '/'"
                                + " || (c ->> 'covered'), ',') from jsonb_array_elements(covers) c) as covers"
                                + " from usage where booking_id = ?",
                        row -> "%s %s %s %d %s"
                                .formatted(
                                        row.getString("state"),
                                        row.getString("outcome"),
                                        row.getString("over_at"),
                                        row.getInt("covered_half_days"),
                                        row.getString("covers")),
                        booking(set, step.number()))
                .get(0));
    }
}
