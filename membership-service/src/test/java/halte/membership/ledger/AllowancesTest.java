package halte.membership.ledger;

import static halte.membership.ledger.RightsFixture.MONDAY;
import static halte.membership.ledger.RightsFixture.booking;
import static halte.membership.ledger.RightsFixture.id;
import static halte.membership.ledger.RightsFixture.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowancesTest {

    private static final Instant EVENING = Instant.parse("2026-11-23T17:00:00Z");
    private static final Instant DAY_BEFORE = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void aBookingHoldsWhatItAsksFor() {
        // Given
        var allowances = with(right("card").of(10));

        // When
        var use = allowances.book(booking("day").booked());

        // Then
        assertThat(use.covers()).containsExactly(new Cover(id("card"), 2, 2));
        assertThat(allowances.balance(id("card")).left()).isEqualTo(8);
        assertThat(kinds(allowances)).containsExactly(Movement.Kind.HOLD);
    }

    @Test
    void theLowerPriorityNumberIsUsedFirst() {
        // Given
        var allowances = with(
                right("card").priority(40).until(LocalDate.of(2026, 11, 30)),
                right("month").priority(20).until(LocalDate.of(2026, 12, 31)));

        // When
        var use = allowances.book(booking("day").booked());

        // Then
        assertThat(use.grants()).containsExactly(id("month"));
    }

    @Test
    void whatExpiresEarlierIsUsedFirst() {
        // Given
        var allowances = with(
                right("long").until(LocalDate.of(2027, 5, 1)), right("short").until(LocalDate.of(2026, 11, 24)));

        // When
        var use = allowances.book(booking("day").booked());

        // Then
        assertThat(use.grants()).containsExactly(id("short"));
    }

    @Test
    void theNarrowerScopeIsUsedFirst() {
        // Given
        var allowances = with(
                right("network").everywhere(),
                right("two").at("CHI", "HUB"),
                right("one").at("CHI"));

        // When
        var use = allowances.book(booking("day").booked());

        // Then
        assertThat(use.grants()).containsExactly(id("one"));
    }

    @Test
    void aBookingIsSplitIntoACoveredAndAnUncoveredHalfDay() {
        // Given
        var allowances = with(right("last").of(1));

        // When
        var use = allowances.book(booking("day").booked());

        // Then
        assertThat(use.coveredHalfDays()).isEqualTo(1);
        assertThat(use.isFullyCovered()).isFalse();
    }

    @Test
    void oneBookingMayTakeFromSeveralRightsInOrder() {
        // Given
        var allowances = with(
                right("first").of(1).until(LocalDate.of(2026, 11, 25)),
                right("second").of(10));

        // When
        var use = allowances.book(booking("day").booked());

        // Then
        assertThat(use.covers()).containsExactly(new Cover(id("first"), 1, 1), new Cover(id("second"), 1, 1));
    }

    @Test
    void aTimelyCancellationGivesEverythingBackAndTheNextInLineGetsIt() {
        // Given
        var allowances = with(right("card").of(2));
        var first = allowances.book(booking("first").booked());
        var second = allowances.book(
                booking("second").on(MONDAY.plusDays(1)).minutesLater(1).booked());

        // When
        allowances.end(first, Outcome.CANCELLED_IN_TIME, DAY_BEFORE);

        // Then
        assertThat(first.covers()).isEmpty();
        assertThat(second.coveredHalfDays()).isEqualTo(2);
        assertThat(allowances.balance(id("card")).held()).isEqualTo(2);
    }

    @Test
    void whoBookedFirstIsCoveredFirstInWhateverOrderItIsHeard() {
        // Given
        var allowances = with(right("card").of(2));
        var later = allowances.book(
                booking("later").on(MONDAY.plusDays(1)).minutesLater(5).booked());

        // When
        var earlier = allowances.book(booking("earlier").booked());

        // Then
        assertThat(earlier.isFullyCovered()).isTrue();
        assertThat(later.coveredHalfDays()).isZero();
    }

    @Test
    void aSettledUseKeepsWhatItHas() {
        // Given
        var allowances = with(right("card").of(2));
        var later = allowances.book(booking("later").minutesLater(5).booked());
        allowances.end(later, Outcome.COMPLETED, EVENING);

        // When
        var earlier = allowances.book(booking("earlier").on(MONDAY.plusDays(1)).booked());

        // Then
        assertThat(later.coveredHalfDays()).isEqualTo(2);
        assertThat(earlier.coveredHalfDays()).isZero();
        assertThat(allowances.balance(id("card")).used()).isEqualTo(2);
    }

    @Test
    void aNoShowAndALateCancellationUseWhatTheyHeld() {
        // Given
        var allowances = with(right("card").of(4));
        var noShow = allowances.book(booking("no-show").booked());
        var late = allowances.book(
                booking("late").on(MONDAY.plusDays(1)).minutesLater(1).booked());

        // When
        allowances.end(noShow, Outcome.NO_SHOW, EVENING);
        allowances.end(late, Outcome.CANCELLED_LATE, EVENING);

        // Then
        assertThat(allowances.balance(id("card")).used()).isEqualTo(4);
        assertThat(allowances.balance(id("card")).held()).isZero();
    }

    @Test
    void aRightIsWorthNothingElsewhereOrAfterItsLastDay() {
        // Given
        var allowances = with(right("card").until(MONDAY));

        // When
        var elsewhere = allowances.book(booking("elsewhere").at("HUB").booked());
        var after = allowances.book(booking("after").on(MONDAY.plusDays(1)).booked());

        // Then
        assertThat(elsewhere.covers()).isEmpty();
        assertThat(after.covers()).isEmpty();
    }

    @Test
    void aRoomUsesUpNoHalfDays() {
        // Given
        var allowances = with(right("month").of(null));

        // When
        var use = allowances.book(booking("meeting").ofA("ROOM").booked());

        // Then
        assertThat(use.covers()).isEmpty();
        assertThat(allowances.movements()).isEmpty();
    }

    @Test
    void aDayPassPaysOneLocalDayHoweverManyCheckIns() {
        // Given
        var allowances = with(right("pass").forOneDay());
        var morning = allowances.book(booking("morning").morning().booked());
        allowances.end(morning, Outcome.COMPLETED, Instant.parse("2026-11-23T10:00:00Z"));

        // When
        var late = allowances.book(booking("late")
                .between("11:30", "12:30")
                .morning()
                .between("11:30", "12:30")
                .minutesLater(1)
                .booked());
        var afternoon =
                allowances.book(booking("afternoon").afternoon().minutesLater(2).booked());
        var tomorrow = allowances.book(
                booking("tomorrow").on(MONDAY.plusDays(1)).minutesLater(3).booked());

        // Then
        assertThat(morning.covers()).containsExactly(new Cover(id("pass"), 2, 1));
        assertThat(late.covers()).containsExactly(new Cover(id("pass"), 0, 1));
        assertThat(afternoon.covers()).containsExactly(new Cover(id("pass"), 0, 1));
        assertThat(tomorrow.covers()).isEmpty();
    }

    @Test
    void aHalfDayThatIsPaidIsNotPaidTwiceWhenThePersonComesBack() {
        // Given
        var allowances = with(right("card").of(10));
        var first = allowances.book(booking("first").morning().booked());
        allowances.end(first, Outcome.COMPLETED, Instant.parse("2026-11-23T08:30:00Z"));

        // When
        var second = allowances.book(booking("second")
                .morning()
                .between("10:30", "12:30")
                .minutesLater(1)
                .booked());

        // Then
        assertThat(second.isFullyCovered()).isTrue();
        assertThat(second.covers()).containsExactly(new Cover(id("card"), 0, 1));
        assertThat(allowances.balance(id("card")).left()).isEqualTo(9);
    }

    @Test
    void twoSeatsAtTheSameTimeArePaidForEach() {
        // Given
        var allowances = with(right("last").of(1));

        // When
        var mine = allowances.book(booking("mine").morning().booked());
        var guest = allowances.book(booking("guest").morning().minutesLater(1).booked());

        // Then
        assertThat(mine.coveredHalfDays() + guest.coveredHalfDays()).isEqualTo(1);
    }

    @Test
    void theCheapestCombinationOfADayIsKeptAndTheRestGivenBack() {
        // Given
        var allowances = with(
                right("half").of(1).until(LocalDate.of(2026, 11, 30)),
                right("pass").forOneDay());
        var morning = allowances.book(booking("morning").morning().booked());

        // When
        var afternoon =
                allowances.book(booking("afternoon").afternoon().minutesLater(1).booked());

        // Then
        assertThat(morning.grants()).containsExactly(id("pass"));
        assertThat(afternoon.grants()).containsExactly(id("pass"));
        assertThat(allowances.balance(id("half")).left()).isEqualTo(1);
        assertThat(allowances.balance(id("pass")).left()).isZero();
    }

    @Test
    void aHalfDayUsedInTheMorningIsGivenBackWhenADayPassPaysTheAfternoon() {
        // Given
        var allowances = with(
                right("half").of(1).until(LocalDate.of(2026, 11, 30)),
                right("pass").forOneDay());
        var morning = allowances.book(booking("morning").morning().booked());
        allowances.end(morning, Outcome.COMPLETED, Instant.parse("2026-11-23T11:00:00Z"));
        var afternoon =
                allowances.book(booking("afternoon").afternoon().minutesLater(1).booked());

        // When
        allowances.end(afternoon, Outcome.COMPLETED, EVENING);

        // Then
        assertThat(morning.isFullyCovered()).isTrue();
        assertThat(allowances.balance(id("half")).used()).isZero();
        assertThat(allowances.balance(id("pass")).used()).isEqualTo(2);
    }

    @Test
    void whoIsOverPaysBeforeABookingOfTheDayThatMayStillBeCancelled() {
        // Given
        var allowances = with(right("pass").forOneDay());
        var afternoon = allowances.book(booking("afternoon").afternoon().booked());
        var morning =
                allowances.book(booking("morning").morning().minutesLater(1).booked());
        allowances.end(morning, Outcome.COMPLETED, Instant.parse("2026-11-23T10:00:00Z"));

        // When
        allowances.end(afternoon, Outcome.CANCELLED_IN_TIME, Instant.parse("2026-11-23T10:30:00Z"));

        // Then
        assertThat(allowances.balance(id("pass")).used()).isEqualTo(2);
        assertThat(allowances.balance(id("pass")).held()).isZero();
        assertThat(morning.isFullyCovered()).isTrue();
    }

    @Test
    void aRightCoversABookingMadeBeforeItButNotAUseThatWasOver() {
        // Given
        var bought = Instant.parse("2026-11-23T12:00:00Z");
        var allowances = with(right("card").grantedAt(bought));
        var over = allowances.book(booking("over").morning().booked());
        var open = allowances.book(booking("open").on(MONDAY.plusDays(1)).booked());

        // When
        allowances.end(over, Outcome.COMPLETED, bought.minusSeconds(3600));
        allowances.end(open, Outcome.COMPLETED, bought.plusSeconds(24 * 3600));

        // Then
        assertThat(over.covers()).isEmpty();
        assertThat(open.isFullyCovered()).isTrue();
    }

    @Test
    void anUnlimitedRightNeverRunsOut() {
        // Given
        var allowances = with(right("month").of(null));

        // When
        for (int day = 0; day < 28; day++) {
            allowances.book(booking("day " + day)
                    .on(MONDAY.plusDays(day))
                    .minutesLater(day)
                    .booked());
        }

        // Then
        assertThat(allowances.uses()).allMatch(Use::isFullyCovered);
    }

    @Test
    void whatExpiredIsRevivedForAUseOfADayWithinItsValidityThatIsToldLate() {
        // Given
        var card = right("card").of(4).until(MONDAY).grant();
        var allowances = new Allowances(List.of(new Balance(card, 0, 1, 3)), List.of());

        // When
        var use = allowances.book(booking("day").booked());

        // Then
        assertThat(use.isFullyCovered()).isTrue();
        assertThat(kinds(allowances)).containsExactly(Movement.Kind.EXPIRE, Movement.Kind.HOLD);
        assertThat(allowances.movements().get(0).expired()).isEqualTo(-2);
    }

    @Test
    void theSellerIsTheOneWhoseRightCoversElseTheHost() {
        // Given
        var allowances = with(right("network").of(2).everywhere().soldBy("halte-reseau"));

        // When
        var covered = allowances.book(booking("covered").at("HUB").booked());
        var uncovered = allowances.book(booking("uncovered")
                .at("HUB")
                .on(MONDAY.plusDays(1))
                .minutesLater(1)
                .booked());

        // Then
        assertThat(allowances.sellerOf(covered)).isEqualTo("halte-reseau");
        assertThat(allowances.sellerOf(uncovered)).isEqualTo("host-of-HUB");
    }

    private static Allowances with(RightsFixture.RightBuilder... rights) {
        return new Allowances(
                Arrays.stream(rights).map(RightsFixture.RightBuilder::balance).toList(), List.of());
    }

    private static List<Movement.Kind> kinds(Allowances allowances) {
        return allowances.movements().stream().map(Movement::kind).toList();
    }
}
