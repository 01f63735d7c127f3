package halte.booking.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.hours.Part;
import halte.booking.structure.Structure;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What other features do in transactions of their own: one refusal does not spoil the rest. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class InOtherTransactionsTest extends ServiceTest {

    @Inject
    Reservations reservations;

    @Inject
    Changing changing;

    @Inject
    Cancelling cancelling;

    @Inject
    AllocatedVisit visit;

    @Inject
    Structure structure;

    @BeforeEach
    void aSpace() {
        ASpace.called("IOT").withDesks(6).describe();
    }

    @Test
    void oneDateThatIsTakenDoesNotSpoilTheOthers() {
        // Given
        book(Tokens.worker("In The Way"), "IOT-D01", "2026-11-25", "DAY").then().statusCode(201);

        // When
        var made = inOneTransaction(() -> List.of("2026-11-24", "2026-11-25", "2026-11-28", "2026-11-26").stream()
                .map(date -> reserve("IOT-D01", date))
                .toList());

        // Then
        assertThat(made).extracting(Reserved::isBooked).containsExactly(true, false, false, true);
        assertThat(made.get(1).refusal())
                .isNotNull()
                .satisfies(no -> assertThat(no.extensions()).containsKey("alternatives"));
        assertThat(count("select count(*) as n from booking where space = 'IOT' and resource = 'IOT-D01'"
                        + " and state = 'CONFIRMED' and local_date in ('2026-11-24', '2026-11-26')"))
                .isEqualTo(2);
    }

    @Test
    void oneMoveThatIsRefusedKeepsItsSlotAndTheOthersMove() {
        // Given
        book(Tokens.worker("In The Way"), "IOT-D03", "2026-12-01", "DAY").then().statusCode(201);
        var ids = inOneTransaction(() -> List.of("2026-12-01", "2026-12-02").stream()
                .map(date -> reserve("IOT-D02", date).made().bookingId())
                .toList());

        // When
        var refusals = inOneTransaction(() -> ids.stream()
                .map(id -> changing.changeOwn(id, Change.ofResource("IOT-D03")).isPresent())
                .toList());

        // Then
        assertThat(refusals).containsExactly(true, false);
        assertThat(count("select count(*) as n from booking b join occupation o on o.id = b.id and o.live"
                        + " and o.resource_id = b.resource_id where b.resource = 'IOT-D02'"
                        + " and b.local_date = '2026-12-01'"))
                .isOne();
        assertThat(count("select count(*) as n from booking b join occupation o on o.id = b.id and o.live"
                        + " and o.resource_id = b.resource_id where b.resource = 'IOT-D03' and b.sequence = 1"
                        + " and b.local_date = '2026-12-02'"))
                .isOne();
    }

    @Test
    void whoIsDisplacedGetsEverythingBackAndAMail() {
        // Given
        var person = Tokens.person("Displaced Person").speaking("de");
        String id = book(person.token(), "IOT-D04", "2026-11-24", "DAY").path("bookingId");
        clock.advance(java.time.Duration.ofHours(22));

        // When
        boolean once = inOneTransaction(() ->
                cancelling.displace(UUID.fromString(id), null, Map.of("fr", "Fuite d’eau", "de", "Wasserschaden")));
        boolean again = inOneTransaction(() -> cancelling.displace(UUID.fromString(id), null, Map.of()));

        // Then
        assertThat(once).isTrue();
        assertThat(again).isFalse();
        assertThat(count("select count(*) as n from booking where id = ?::uuid and cancelled_in_time", id))
                .isOne();
        assertThat(count(
                        "select count(*) as n from notice where recipient = ? and language = 'de'"
                                + " and body like '%Wasserschaden%'",
                        person.email()))
                .isOne();
    }

    @Test
    void whoseDeskItIsNeedsNoOtherOccupation() {
        // Given
        var person = Tokens.person("Holder Of A Desk");
        var holder = new BookedFor(person.personId(), person.name(), null, "fr", null);
        var space = structure.now().space("IOT");

        // When
        var id = inOneTransaction(() -> visit.begin(space, structure.now().resource(space, "IOT-D06"), holder));

        // Then
        assertThat(count(
                        "select count(*) as n from booking where id = ? and channel = 'ALLOCATION'"
                                + " and state = 'CHECKED_IN' and ends_at = timestamptz '2026-11-23T16:30:00Z'",
                        id))
                .isOne();
        assertThat(count("select count(*) as n from occupation where id = ?", id))
                .isZero();
    }

    private Reserved reserve(String desk, String date) {
        var person = Tokens.person("Serial");
        var known = structure.now().space("IOT");
        return reservations.reserve(Intent.part(
                known,
                structure.now().resource(known, desk),
                LocalDate.parse(date),
                Part.DAY,
                new BookedFor(person.personId(), person.name(), null, "fr", null)));
    }

    private static <T> T inOneTransaction(java.util.function.Supplier<T> work) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
