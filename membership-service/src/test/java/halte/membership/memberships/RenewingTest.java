package halte.membership.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import halte.membership.ServiceTest;
import halte.membership.ledger.Expiring;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RenewingTest extends ServiceTest {

    @Inject
    Renewing renewing;

    @Inject
    Expiring expiring;

    @Test
    void aSubscriptionOfTheThirtyFirstIsChargedOnTheLastDayOfShortMonths() {
        // Given
        clock.stopAt(Instant.parse("2027-01-31T09:00:00Z"));
        var person = somebody();
        var id = membership(buys(person, "CHI-MONTH5").statusCode(201).extract().path("membershipId"));

        // When
        for (var day = LocalDate.of(2027, 1, 31); day.getYear() == 2027; day = day.plusDays(1)) {
            clock.stopAt(day.atTime(12, 0).atZone(BRUSSELS).toInstant());
            renewing.renew();
        }

        // Then
        assertThat(fees(id))
                .startsWith(
                        "2027-01-31 2027-01-31 09:00:00", // bought
                        "2027-02-28 2027-02-27 23:00:00",
                        "2027-03-31 2027-03-30 22:00:00", // summer time since the 28th
                        "2027-04-30 2027-04-29 22:00:00",
                        "2027-05-31 2027-05-30 22:00:00")
                .contains("2027-11-30 2027-11-29 23:00:00") // winter time again
                .hasSize(12);
    }

    @Test
    void rightsAreThereForABookingOfNextMonthAndTheFeeOnlyWhenItBegins() {
        // Given
        var person = somebody();
        var id = membership(buys(person, "CHI-MONTH5").statusCode(201).extract().path("membershipId"));

        // When
        var booking = dayAt("CHI", person.personId(), LocalDate.of(2026, 12, 28));
        hear(booking);

        // Then
        assertThat(use(booking.bookingId())).isEqualTo("2 OPEN");
        assertThat(fees(id)).hasSize(1);
    }

    @Test
    void twoReplicasRenewingAtOnceGrantAndChargeOnce() {
        // Given
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 10; i++) {
            ids.add(membership(
                    buys(somebody(), "CHI-MONTH5").statusCode(201).extract().path("membershipId")));
        }
        clock.stopAt(Instant.parse("2027-02-15T09:00:00Z"));

        // When
        var replicas = List.of(
                CompletableFuture.runAsync(renewing::renew),
                CompletableFuture.runAsync(renewing::renew),
                CompletableFuture.runAsync(renewing::renew));
        replicas.forEach(CompletableFuture::join);

        // Then
        for (var id : ids) {
            assertThat(fees(id)).hasSize(3);
            assertThat(grants(id))
                    .containsExactly("2026-11-23", "2026-12-23", "2027-01-23", "2027-02-23", "2027-03-23");
        }
    }

    @Test
    void aWeekGrantsTwoHalfDaysFromMondayToSundayAlsoWhenTheClockChanges() {
        // Given
        clock.stopAt(Instant.parse("2027-03-22T09:00:00Z")); // the week ends in the night of 23 hours
        var person = somebody();
        buys(person, "CHI-WEEK1").statusCode(201);
        var sunday = booked(
                "CHI", "DESK", person.personId(), LocalDate.of(2027, 3, 28), "01:00", "05:00", 2, clock.instant());
        var saturday = booked(
                "CHI", "DESK", person.personId(), LocalDate.of(2027, 3, 27), "08:00", "18:00", 2, clock.instant());
        var monday = booked(
                "CHI", "DESK", person.personId(), LocalDate.of(2027, 3, 29), "08:00", "18:00", 2, clock.instant());

        // When
        hear(sunday, saturday, monday);

        // Then
        var covered = List.of(use(saturday.bookingId()), use(sunday.bookingId()));
        assertThat(covered).containsExactlyInAnyOrder("2 OPEN", "0 OPEN");
        assertThat(use(monday.bookingId())).isEqualTo("2 OPEN");
    }

    @Test
    void whatIsNotUsedExpiresAfterTheLastDayAndOnlyOnce() {
        // Given
        var person = somebody();
        buys(person, "CHI-TRIAL").statusCode(201);
        var morning = morningAt("CHI", person.personId(), MONDAY.plusDays(1));
        hear(morning, completed(morning));

        // When
        clock.stopAt(Instant.parse("2026-12-22T22:30:00Z")); // the last day, late in the evening
        expiring.expire();
        var before = movements(person.personId());
        clock.stopAt(Instant.parse("2026-12-22T23:30:00Z"));
        expiring.expire();
        expiring.expire();

        // Then
        assertThat(before).containsExactly("GRANT 2", "HOLD 1", "USE 1");
        assertThat(movements(person.personId())).containsExactly("GRANT 2", "HOLD 1", "USE 1", "EXPIRE 1");
    }

    private static UUID membership(String id) {
        return UUID.fromString(id);
    }

    /** First day of the period and instant at which its fee was due, in UTC. */
    private List<String> fees(UUID membership) {
        return inDatabase(() -> database.query(
                "select from_on || ' ' || (fee_due_at at time zone 'UTC') as fee from membership_period"
                        + " where membership_id = ? and fee_due_at is not null order by number",
                row -> row.getString("fee"),
                membership));
    }

    private List<String> grants(UUID membership) {
        return inDatabase(() -> database.query(
                "select valid_from::text as day from allowance_grant where membership_id = ? order by valid_from",
                row -> row.getString("day"),
                membership));
    }
}
