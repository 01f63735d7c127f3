package halte.booking;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.calendar.CalendarJob;
import halte.booking.invitation.MailDispatch;
import halte.booking.invitation.NoticeDispatch;
import halte.booking.occupancy.RollUpJob;
import halte.booking.presence.DayEndJob;
import halte.booking.reservation.HoldJob;
import halte.booking.series.SeriesJob;
import halte.booking.waiting.WaitingJob;
import halte.testkit.AtOnce;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every replica runs every job: what they do at the same moment happens once. Jobs keep nothing between two runs, so
 * two threads that enter one at once are two replicas.
 */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class TwoReplicasTest extends ServiceTest {

    private static final int PEOPLE = 12;
    private static final int REPLICAS = 3;

    @Inject
    HoldJob holds;

    @Inject
    DayEndJob dayEnd;

    @Inject
    WaitingJob waiting;

    @Inject
    SeriesJob series;

    @Inject
    CalendarJob calendars;

    @Inject
    RollUpJob rollUp;

    @Inject
    MailDispatch invitations;

    @Inject
    NoticeDispatch notices;

    @Inject
    MockMailbox mailbox;

    @Test
    void holdsEndOnceAndWhoWaitsIsOfferedThePlaceOnce() throws Exception {
        // Given
        ASpace.called("TRA").withDesks(PEOPLE).describe();
        for (int i = 1; i <= PEOPLE; i++) {
            as(Tokens.worker("Replica Holder " + i))
                    .body(Map.of("resource", desk("TRA", i), "date", "2026-11-24", "part", "DAY", "minutes", 5))
                    .post("/api/holds")
                    .then()
                    .statusCode(201);
            as(Tokens.worker("Replica Waiter " + i))
                    .body(Map.of("resource", desk("TRA", i), "date", "2026-11-24", "part", "DAY"))
                    .post("/api/waiting-list")
                    .then()
                    .statusCode(201);
        }
        clock.stopAt(MONDAY_NINE.plusSeconds(600));

        // When
        onEveryReplica(holds::run);
        onEveryReplica(waiting::run);
        onEveryReplica(notices::send);

        // Then
        assertThat(count("select count(*) as n from notice where sent_at is null and due_at <= ?", clock.instant()))
                .isZero();
        assertThat(told("be.halte.booking.hold-expired.v1", "TRA")).isEqualTo(PEOPLE);
        assertThat(told("be.halte.booking.slot-offered.v1", "TRA")).isEqualTo(PEOPLE);
        assertThat(count("select count(*) as n from booking where space = 'TRA' and state = 'HELD'"))
                .isEqualTo(PEOPLE);
    }

    @Test
    void whoDoesNotComeIsReleasedOnceAndWhatIsOverIsCompletedOnce() throws Exception {
        // Given
        ASpace.called("TRB").withDesks(PEOPLE).describe();
        for (int i = 1; i <= PEOPLE; i++) {
            var person = Tokens.worker("Replica Guest " + i);
            book(person, desk("TRB", i), "2026-11-23", "AM").then().statusCode(201);
            if (i % 2 == 0) {
                as(person)
                        .body(Map.of("space", "TRB"))
                        .post("/api/presences")
                        .then()
                        .statusCode(201);
            }
        }

        // When
        clock.stopAt(Instant.parse("2026-11-23T11:59:00Z"));
        onEveryReplica(dayEnd::run);
        clock.stopAt(Instant.parse("2026-11-24T03:00:00Z"));
        onEveryReplica(dayEnd::run);
        onEveryReplica(rollUp::follow);

        // Then
        assertThat(told("be.halte.booking.booking-released.v1", "TRB")).isEqualTo(PEOPLE / 2);
        assertThat(told("be.halte.booking.booking-completed.v1", "TRB")).isEqualTo(PEOPLE / 2);
        assertThat(count("select count(*) as n from occupancy_changed c join space s on s.id = c.space_id"
                        + " where s.space = 'TRB'"))
                .isZero();
    }

    @Test
    void everyMailIsSentOnce() throws Exception {
        // Given
        ASpace.called("TRC").withDesks(PEOPLE).describe();
        onEveryReplica(invitations::send);
        onEveryReplica(notices::send);
        mailbox.clear();
        var addresses = new ArrayList<String>();
        for (int i = 1; i <= PEOPLE; i++) {
            var person = Tokens.person("Replica Mail " + (char) (0x40 + i));
            addresses.add(person.email());
            book(person.token(), desk("TRC", i), "2026-11-26", "DAY").then().statusCode(201);
        }

        // When
        onEveryReplica(invitations::send);
        onEveryReplica(notices::send);

        // Then
        assertThat(addresses)
                .allSatisfy(
                        address -> assertThat(mailbox.getMailsSentTo(address)).hasSize(1));
    }

    @Test
    void theOtherJobsStandEachOtherToo() throws Exception {
        onEveryReplica(series::bookPlanned);
        onEveryReplica(series::tell);
        onEveryReplica(calendars::read);
        onEveryReplica(rollUp::countWidely);
        onEveryReplica(rollUp::look);

        assertThat(count("select mask_drift(20000, 21000) as n")).isZero();
    }

    private static String desk(String space, int number) {
        return "%s-D%02d".formatted(space, number);
    }

    private static void onEveryReplica(Runnable job) throws Exception {
        AtOnce.times(REPLICAS, job);
    }
}
