package halte.demo;

import static org.assertj.core.api.Assertions.assertThat;

import halte.demo.activity.Personas;
import halte.demo.activity.Profile;
import halte.demo.history.Activity;
import halte.demo.history.Membership;
import halte.demo.history.Now;
import halte.demo.history.Use;
import halte.demo.network.Network;
import halte.demo.people.Ids;
import halte.demo.people.Person;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What must hold for any load, and what the personas promise. */
class ActivityTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final Network NETWORK = Network.read(FOLDER);
    private static final Profile PROFILE = Profile.read(FOLDER);
    private static final Now NOW = Now.of(Instant.parse("2026-11-23T10:00:00Z"), 12, 28);
    private static final Activity ACTIVITY =
            Activity.of(NETWORK, PROFILE, Network.tree(FOLDER.resolve("event-texts.json")), NOW);

    @Test
    void nothingOverlapsOnOneResource() {
        // Given
        var lastEnd = new HashMap<String, Instant>();

        // When
        var overlapping = all().stream()
                .filter(use -> !use.outcome().startsWith("CANCELLED"))
                .filter(use -> {
                    var before = lastEnd.put(use.resource(), Instant.parse(use.endsAt()));
                    return before != null && before.isAfter(use.start());
                })
                .toList();

        // Then
        assertThat(overlapping).isEmpty();
    }

    @Test
    void whoUsesAMachineWasTrainedForItBefore() {
        // Given
        var validated = ACTIVITY.trainings().stream()
                .collect(Collectors.toMap(
                        one -> one.training() + one.personId(), one -> LocalDate.parse(one.validatedOn())));
        var trainingOf = Map.of("MAR-M01", "TRAIN-3D", "MAR-M02", "TRAIN-LASER", "MCH-M01", "TRAIN-CNC");

        // When
        var uses = all().stream()
                .filter(use -> trainingOf.containsKey(use.resource()))
                .toList();

        // Then
        assertThat(uses)
                .isNotEmpty()
                .allSatisfy(use -> assertThat(validated.get(trainingOf.get(use.resource()) + use.personId()))
                        .isNotNull()
                        .isBeforeOrEqualTo(use.date()));
        assertThat(validated)
                .containsKey("TRAIN-LASER" + Ids.person("mathis-terwagne"))
                .doesNotContainKey("TRAIN-3D" + Ids.person("mathis-terwagne"));
    }

    @Test
    void everyUseLiesInTheOpeningOfItsDayAndIsBookedBeforeItIsOver() {
        for (var space : NETWORK.spaces()) {
            for (var use : ACTIVITY.uses().getOrDefault(space.code(), List.of())) {
                var open = space.slot(use.date(), space.openOn(use.date()));
                assertThat(space.openOn(use.date())).as(use.toString()).isNotEmpty();
                assertThat(use.start()).as(use.toString()).isAfterOrEqualTo(open.startsAt());
                assertThat(Instant.parse(use.endsAt())).as(use.toString()).isBeforeOrEqualTo(open.endsAt());
                assertThat(Instant.parse(use.bookedAt())).as(use.toString()).isBeforeOrEqualTo(NOW.at());
                assertThat(Instant.parse(use.bookedAt())).as(use.toString()).isBefore(Instant.parse(use.endsAt()));
            }
        }
    }

    @Test
    void identifiersAreGivenOnce() {
        assertThat(all()).extracting(Use::bookingId).doesNotHaveDuplicates();
        assertThat(ACTIVITY.memberships()).extracting(Membership::membershipId).doesNotHaveDuplicates();
        assertThat(ACTIVITY.people()).extracting(Person::personId).doesNotHaveDuplicates();
        assertThat(ACTIVITY.people().stream()
                        .map(Person::email)
                        .filter(java.util.Objects::nonNull)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(ACTIVITY.gatherings())
                .extracting(gathering -> gathering.eventId())
                .doesNotHaveDuplicates();
        assertThat(ACTIVITY.sales().values().stream().flatMap(List::stream).toList())
                .extracting(sale -> sale.chargeId())
                .doesNotHaveDuplicates();
    }

    @Test
    void everybodyWhoUsesBuysOrComesIsAPersonWithAPayer() {
        // Given
        var people = ACTIVITY.people().stream().map(Person::personId).collect(Collectors.toSet());
        var payers = new HashSet<>(people);
        ACTIVITY.accounts().forEach(account -> payers.add(account.accountId()));

        // Then
        assertThat(people).containsAll(all().stream().map(Use::personId).toList());
        assertThat(people)
                .containsAll(ACTIVITY.memberships().stream()
                        .map(Membership::personId)
                        .toList());
        assertThat(people)
                .containsAll(ACTIVITY.gatherings().stream()
                        .flatMap(gathering -> gathering.guests().stream())
                        .map(guest -> guest.personId())
                        .toList());
        assertThat(payers)
                .containsAll(ACTIVITY.people().stream().map(Person::accountId).toList());
    }

    @Test
    void theSilentSpaceRecordsNothingInItsTwoMonths() {
        assertThat(ACTIVITY.uses().get("BEA"))
                .noneMatch(use ->
                        use.localDate().startsWith("2026-04") || use.localDate().startsWith("2026-05"))
                .anyMatch(use -> use.localDate().startsWith("2026-03"))
                .anyMatch(use -> use.localDate().startsWith("2026-06"));
        assertThat(ACTIVITY.sales().get("BEA"))
                .noneMatch(sale -> sale.suppliedOn().startsWith("2026-04")
                        || sale.suppliedOn().startsWith("2026-05"));
    }

    @Test
    void noMonthOfDinantShowsMoreThanFourPeopleAtItsDesksButForWhoLeavesAndWhoFollows() {
        // When
        var october = ACTIVITY.uses().get("DIN").stream()
                .filter(use -> use.resourceKind().equals("DESK"))
                .filter(use -> use.localDate().startsWith("2026-10"))
                .map(Use::personId)
                .distinct()
                .toList();

        // Then
        assertThat(october).hasSizeLessThanOrEqualTo(4);
        assertThat(ACTIVITY.uses().get("DIN").stream()
                        .filter(use -> use.resourceKind().equals("DESK"))
                        .map(Use::personId)
                        .map(person -> ACTIVITY.people().stream()
                                .filter(one -> one.personId().equals(person))
                                .findFirst()
                                .orElseThrow()
                                .homeSpace())
                        .distinct())
                .containsExactly("DIN");
    }

    @Test
    void alineHasSixHalfDaysLeftOnACardThatExpiresInFiveWeeks() {
        // Given
        var aline = Ids.person(Personas.CARD_HOLDER);
        var bought = Personas.cardBoughtOn(NOW.today());

        // When
        int used = of(Personas.CARD_HOLDER).stream()
                .filter(use -> !use.date().isBefore(bought))
                .mapToInt(Use::halfDays)
                .sum();

        // Then
        assertThat(used).isEqualTo(4);
        assertThat(bought.plusMonths(6))
                .isBetween(NOW.today().plusDays(34), NOW.today().plusDays(36));
        assertThat(ACTIVITY.memberships())
                .anyMatch(card -> card.personId().equals(aline)
                        && card.plan().equals("CHI-CARD10H")
                        && card.startsOn().equals(bought.toString()));
    }

    @Test
    void theCardBeforeAlinesLastOneIsUsedUpWhenThatOneIsBought() {
        // Given
        var aline = Ids.person(Personas.CARD_HOLDER);
        var bought = Personas.cardBoughtOn(NOW.today());
        var before = ACTIVITY.memberships().stream()
                .filter(card -> card.personId().equals(aline)
                        && LocalDate.parse(card.startsOn()).isBefore(bought))
                .max(java.util.Comparator.comparing(Membership::startsOn))
                .orElseThrow();

        // When
        var start = LocalDate.parse(before.startsOn());
        int used = of(Personas.CARD_HOLDER).stream()
                .filter(use -> !use.date().isBefore(start) && use.date().isBefore(bought))
                .mapToInt(Use::halfDays)
                .sum();

        // Then
        int already = before.usedHalfDays() == null ? 0 : before.usedHalfDays();
        assertThat(start.plusMonths(6)).isAfter(bought);
        assertThat(used + already).isBetween(10, 11); // one half-day may still have come from the card before
    }

    @Test
    void joanaHasThirtyTwoDaysSinceJanuary() {
        assertThat(of(Personas.DAY_COUNTER).stream()
                        .filter(use -> use.localDate().startsWith("2026"))
                        .map(Use::localDate)
                        .distinct())
                .hasSize(32);
    }

    @Test
    void inesUsedTwoDaysOfHerVoucherInTwoSpaces() {
        // When
        var uses = of(Personas.VOUCHER);

        // Then
        assertThat(uses).hasSize(2).allMatch(use -> use.halfDays() == 2);
        assertThat(uses.stream().map(use -> use.resource().substring(0, 3)).distinct())
                .hasSize(2);
        assertThat(ACTIVITY.memberships()).anyMatch(right -> right.plan().equals("BON-3J"));
    }

    @Test
    void theoSpendsOneTrialDayAtModaveAndComesInExamMonthsOnly() {
        // When
        var uses = of(Personas.STUDENT);

        // Then
        assertThat(uses)
                .isNotEmpty()
                .allMatch(use -> List.of(1, 5, 6, 8, 12).contains(use.date().getMonthValue()));
        assertThat(uses.stream().filter(use -> use.resource().startsWith("MOD")))
                .hasSize(1);
        assertThat(ACTIVITY.memberships())
                .anyMatch(right ->
                        right.plan().equals("MOD-TRIAL") && right.personId().equals(Ids.person(Personas.STUDENT)));
    }

    @Test
    void karimIsInTwoTownsOnOneDayTwiceAMonth() {
        var byDay = of(Personas.TWO_TOWNS).stream()
                .collect(Collectors.groupingBy(
                        Use::localDate, Collectors.mapping(use -> use.resource().substring(0, 3), Collectors.toSet())));
        assertThat(byDay.values()).anyMatch(spaces -> spaces.contains("MAR") && spaces.contains("ARL"));
    }

    @Test
    void todayHasPeopleHereAndPeopleExpectedAndTheWeeksToComeHaveBookings() {
        // Given
        var today = all().stream().filter(use -> use.date().equals(NOW.today())).toList();

        // Then
        assertThat(today).anyMatch(use -> use.outcome().equals("CHECKED_IN"));
        assertThat(today).anyMatch(use -> use.outcome().equals("CONFIRMED"));
        assertThat(all().stream().map(Use::date).max(LocalDate::compareTo))
                .hasValueSatisfying(last -> assertThat(last).isAfter(NOW.today().plusDays(20)));
    }

    private static List<Use> of(String persona) {
        return all().stream()
                .filter(use -> use.personId().equals(Ids.person(persona)))
                .toList();
    }

    private static List<Use> all() {
        var all = new ArrayList<Use>();
        ACTIVITY.uses().values().forEach(all::addAll);
        return all;
    }
}
