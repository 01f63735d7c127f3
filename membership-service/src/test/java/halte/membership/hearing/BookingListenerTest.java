package halte.membership.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import halte.contracts.Fact;
import halte.contracts.booking.BookingCancelledV1;
import halte.contracts.booking.BookingChangedV1;
import halte.contracts.booking.PresenceCheckedInV1;
import halte.contracts.membership.CancellationFeeDueV1;
import halte.membership.ServiceTest;
import halte.membership.ToldFacts;
import halte.testkit.AtOnce;
import halte.testkit.Polled;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class BookingListenerTest extends ServiceTest {

    @Inject
    ToldFacts told;

    enum Life {
        COMPLETED("2 SETTLED", List.of("GRANT 10", "HOLD 2", "USE 2")),
        NO_SHOW("2 SETTLED", List.of("GRANT 10", "HOLD 2", "USE 2")),
        CANCELLED_LATE("2 SETTLED", List.of("GRANT 10", "HOLD 2", "USE 2")),
        CANCELLED_IN_TIME("0 RELEASED", List.of("GRANT 10", "HOLD 2", "RELEASE 2"));

        final String use;
        final List<String> movements;

        Life(String use, List<String> movements) {
            this.use = use;
            this.movements = movements;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLifeHeardTwiceAndInAnyOrderIsTheSameLife(Life life) {
        for (var order : List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 2, 0), List.of(0, 0, 2, 1, 2, 1))) {
            // Given
            var person = somebody();
            account(person.token());
            buys(person, "CHI-CARD10H").statusCode(201);
            var booking = dayAt("CHI", person.personId(), MONDAY.plusDays(1));
            var facts = List.<Fact>of(booking, end(life, booking), presence(booking, UUID.randomUUID(), null));

            // When
            order.forEach(i -> hear(facts.get(i)));

            // Then
            assertThat(use(booking.bookingId())).as("%s", order).isEqualTo(life.use);
            assertThat(movements(person.personId())).as("%s", order).isEqualTo(life.movements);
        }
    }

    @Test
    void twoBookingsRacingForTheLastHalfDayAreCoveredOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            // Given
            var person = somebody();
            account(person.token());
            buys(person, "CHI-HALF").statusCode(201);
            var bookings = new ArrayList<halte.contracts.booking.BookingConfirmedV1>();
            for (int i = 0; i < 12; i++) {
                bookings.add(morningAt("CHI", person.personId(), MONDAY.plusDays(i)));
            }

            // When
            AtOnce.all(bookings.stream()
                    .map(booking -> Executors.callable(() -> hear(booking)))
                    .toList());

            // Then
            assertThat(bookings)
                    .filteredOn(booking -> use(booking.bookingId()).equals("1 OPEN"))
                    .hasSize(1);
            assertThat(bookings)
                    .filteredOn(booking -> use(booking.bookingId()).equals("0 OPEN"))
                    .hasSize(11);
        }
    }

    @Test
    void whatComesInOnePollComesOutAsIfEachHadComeAlone() {
        // Given: two people each way, who book, move, cancel and come in turn; a repeat, and an end before its booking
        var alone = List.of(cardHolder(), cardHolder());
        var together = List.of(cardHolder(), cardHolder());

        // When
        var heardAlone = interleaved(alone);
        heardAlone.forEach(this::hear);
        var heardTogether = interleaved(together);
        bookingListener.on(
                Polled.of(heardTogether.stream().map(ServiceTest::message).toList()));

        // Then
        for (int i = 0; i < 2; i++) {
            assertThat(uses(heardTogether, together.get(i))).hasSize(5).isEqualTo(uses(heardAlone, alone.get(i)));
            assertThat(movements(together.get(i))).isEqualTo(movements(alone.get(i)));
        }
    }

    @Test
    void manyBookingsOfOnePollTakeNoMoreThanThereIs() {
        // Given: more half-days than the card has
        var person = cardHolder();
        var bookings = new ArrayList<Fact>();
        for (int day = 1; day <= 7; day++) {
            bookings.add(dayAt("CHI", person, MONDAY.plusDays(day)));
        }

        // When
        bookingListener.on(Polled.of(bookings.stream().map(ServiceTest::message).toList()));

        // Then
        assertThat(uses(bookings, person))
                .containsExactlyInAnyOrder("2 OPEN", "2 OPEN", "2 OPEN", "2 OPEN", "2 OPEN", "0 OPEN", "0 OPEN");
        assertThat(heldBy(person)).isEqualTo(10);
    }

    /** Somebody with ten half-days. */
    private UUID cardHolder() {
        var person = somebody();
        account(person.token());
        buys(person, "CHI-CARD10H").statusCode(201);
        return person.personId();
    }

    private List<Fact> interleaved(List<UUID> people) {
        var lives = people.stream().map(BookingListenerTest::life).toList();
        var facts = new ArrayList<Fact>();
        for (int i = 0; i < lives.get(0).size(); i++) {
            for (var life : lives) {
                facts.add(life.get(i));
            }
        }
        return facts;
    }

    private static List<Fact> life(UUID person) {
        var first = dayAt("CHI", person, MONDAY.plusDays(1));
        var second = morningAt("CHI", person, MONDAY.plusDays(2));
        var third = dayAt("CHI", person, MONDAY.plusDays(4));
        var late = dayAt("CHI", person, MONDAY.plusDays(5));
        var fourth = dayAt("CHI", person, MONDAY.plusDays(8));
        return List.of(
                first,
                second,
                changed(second, MONDAY.plusDays(3), "08:00", "18:00", 2, 1),
                third,
                cancelled(first, true),
                completed(late),
                late,
                second,
                completed(third),
                fourth);
    }

    private List<String> uses(List<Fact> facts, UUID person) {
        return facts.stream()
                .filter(halte.contracts.booking.BookingConfirmedV1.class::isInstance)
                .map(halte.contracts.booking.BookingConfirmedV1.class::cast)
                .filter(booking -> booking.personId().equals(person))
                .map(halte.contracts.booking.BookingConfirmedV1::bookingId)
                .distinct()
                .map(this::use)
                .toList();
    }

    @Test
    void aWalkInBringsAPersonWithTheNameTheHostTyped() {
        // Given
        var stranger = UUID.randomUUID();
        var booking = morningAt("CHI", stranger, MONDAY);

        // When
        hear(presence(booking, stranger, "Odile Marchand"), booking);

        // Then
        assertThat(nameOf(stranger)).isEqualTo("Odile Marchand");
        assertThat(use(booking.bookingId())).isEqualTo("0 OPEN");
    }

    @Test
    void theNameOfTheTokenWinsOverTheOneAHostTyped() {
        // Given
        var person = somebody();
        hear(presence(morningAt("CHI", person.personId(), MONDAY), person.personId(), "A guess"));

        // When
        account(person.token());

        // Then
        assertThat(nameOf(person.personId())).isEqualTo(person.name());
    }

    @Test
    void aRoomIsRatedUncoveredAndTouchesNoRight() {
        // Given
        var person = somebody();
        account(person.token());
        buys(person, "CHI-MONTH").statusCode(201);
        var meeting = booked("CHI", "ROOM", person.personId(), MONDAY, "09:00", "11:00", 1, NOW);

        // When
        hear(meeting, completed(meeting));

        // Then
        assertThat(use(meeting.bookingId())).isEqualTo("0 SETTLED");
        assertThat(movements(person.personId())).allMatch(moved -> moved.startsWith("GRANT"));
    }

    @Test
    void aMovedBookingHoldsAnewHoweverOftenAndInWhateverOrderItIsHeard() {
        for (var order : List.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(2, 0, 1), List.of(1, 1, 0, 2, 1, 2))) {
            // Given
            var person = somebody();
            account(person.token());
            buys(person, "CHI-CARD10H").statusCode(201);
            var booking = dayAt("CHI", person.personId(), MONDAY.plusDays(1));
            var facts = List.<Fact>of(
                    booking,
                    changed(booking, MONDAY.plusDays(2), "08:00", "12:30", 1, 1),
                    changed(booking, MONDAY.plusDays(3), "13:30", "18:00", 1, 2));

            // When
            order.forEach(i -> hear(facts.get(i)));

            // Then
            assertThat(use(booking.bookingId())).as("%s", order).isEqualTo("1 OPEN");
            assertThat(heldBy(person.personId())).as("%s", order).isEqualTo(1);
            assertThat(dayOf(booking.bookingId())).as("%s", order).isEqualTo(MONDAY.plusDays(3));
        }
    }

    @Test
    void aLateCancellationForAFeeGivesBackAndMakesTheFeeDueOnce() {
        for (var order : List.of(List.of(0, 1), List.of(1, 0), List.of(0, 1, 1, 0))) {
            // Given
            var person = somebody();
            account(person.token());
            buys(person, "CHI-CARD10H").statusCode(201);
            var booking = dayAt("CHI", person.personId(), MONDAY.plusDays(1));
            var late = new BookingCancelledV1(
                    booking.bookingId(), "CHI", person.personId(), booking.startsAt(), false, "CHI-LATE", 50);
            var facts = List.<Fact>of(booking, late);

            // When
            order.forEach(i -> hear(facts.get(i)));

            // Then
            assertThat(use(booking.bookingId())).as("%s", order).isEqualTo("0 RELEASED");
            assertThat(heldBy(person.personId())).as("%s", order).isZero();
            assertThat(told.about(person.personId(), CancellationFeeDueV1.TYPE, 1))
                    .as("%s", order)
                    .extracting(fee -> fee.path("offer").asText() + " "
                            + fee.path("quantity").asText())
                    .containsExactly("CHI-LATE 0.50");
        }
    }

    @Test
    void aStayAtOnesOwnAllocatedDeskUsesNoRight() {
        // Given
        var person = somebody();
        account(person.token());
        buys(person, "CHI-CARD10H").statusCode(201);
        var stay = dayAt("CHI", person.personId(), MONDAY);

        // When
        hear(new halte.contracts.booking.BookingConfirmedV1(
                stay.bookingId(),
                stay.space(),
                stay.operator(),
                stay.resource(),
                stay.resourceKind(),
                stay.personId(),
                stay.startsAt(),
                stay.endsAt(),
                stay.localDate(),
                stay.halfDays(),
                stay.minutes(),
                stay.bookedAt(),
                "ALLOCATION"));

        // Then
        assertThat(use(stay.bookingId())).isEqualTo("unknown");
        assertThat(heldBy(person.personId())).isZero();
    }

    private static BookingChangedV1 changed(
            halte.contracts.booking.BookingConfirmedV1 booking,
            LocalDate date,
            String from,
            String to,
            int halfDays,
            int sequence) {
        var moved = booked("CHI", "DESK", booking.personId(), date, from, to, halfDays, booking.bookedAt());
        return new BookingChangedV1(
                booking.bookingId(),
                "CHI",
                booking.operator(),
                "CHI-D02",
                "DESK",
                booking.personId(),
                moved.startsAt(),
                moved.endsAt(),
                date,
                halfDays,
                moved.minutes(),
                booking.bookedAt(),
                NOW.plusSeconds(sequence),
                sequence,
                booking.resource(),
                booking.startsAt(),
                booking.endsAt());
    }

    private long heldBy(UUID person) {
        return inDatabase(() -> database.query(
                        "select coalesce(sum(held), 0) as held from ledger_entry where person_id = ?",
                        row -> row.getLong("held"),
                        person)
                .get(0));
    }

    private LocalDate dayOf(UUID booking) {
        return inDatabase(() -> database.query(
                        "select local_date from usage where booking_id = ?",
                        row -> row.getObject("local_date", LocalDate.class),
                        booking)
                .get(0));
    }

    private String nameOf(UUID person) {
        return inDatabase(() -> database.query(
                        "select name from person where person_id = ?", row -> row.getString("name"), person)
                .get(0));
    }

    private static Fact end(Life life, halte.contracts.booking.BookingConfirmedV1 booking) {
        return switch (life) {
            case COMPLETED -> completed(booking);
            case NO_SHOW -> released(booking);
            case CANCELLED_LATE -> cancelled(booking, false);
            case CANCELLED_IN_TIME -> cancelled(booking, true);
        };
    }

    private static PresenceCheckedInV1 presence(
            halte.contracts.booking.BookingConfirmedV1 booking, UUID presence, String visitor) {
        return new PresenceCheckedInV1(
                presence,
                booking.bookingId(),
                booking.space(),
                booking.operator(),
                booking.resource(),
                booking.personId(),
                visitor,
                null,
                booking.startsAt(),
                booking.localDate(),
                booking.halfDays(),
                "HOST");
    }
}
