package halte.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import halte.demo.activity.Attendance;
import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Window;
import halte.demo.network.Network;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The attendance rules against the figures that the profile expects of them. */
class CoreTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final Network NETWORK = Network.read(FOLDER);
    private static final Profile PROFILE = Profile.read(FOLDER);
    private static final Window WINDOW = Window.endingWith(YearMonth.of(2026, 10), 24);

    private static int presences;
    private static int bookings;
    private static int noShows;
    private static int walkIns;
    private static int openHalfDays;
    private static int bookedHalfDays;
    private static int observedHalfDays;
    private static final Map<DayOfWeek, Integer> BY_WEEKDAY = new EnumMap<>(DayOfWeek.class);
    private static final Map<String, Integer> LAST_YEAR = new HashMap<>();
    private static Attendance attendance;

    @BeforeAll
    static void runTwoYears() {
        attendance = new Attendance(NETWORK, PROFILE, new Chance(PROFILE.seed()), WINDOW, WINDOW.lastDay());
        for (var space : NETWORK.spaces()) {
            for (var date = WINDOW.firstDay(); !date.isAfter(WINDOW.lastDay()); date = date.plusDays(1)) {
                openHalfDays += space.openOn(date).size() * space.desks().size();
                count(space.id(), date);
            }
        }
    }

    private static void count(String space, LocalDate date) {
        for (var visit : attendance.on(space, date)) {
            if (!visit.walkIn()) {
                bookings++;
                bookedHalfDays += visit.halves().size();
                noShows += visit.noShow() ? 1 : 0;
            }
            if (!visit.noShow()) {
                presences++;
                walkIns += visit.walkIn() ? 1 : 0;
                observedHalfDays += visit.halves().size();
                BY_WEEKDAY.merge(date.getDayOfWeek(), 1, Integer::sum);
                if (date.isAfter(WINDOW.lastDay().minusYears(1))) {
                    LAST_YEAR.merge(visit.worker().id() + " " + YearMonth.from(date), 1, Integer::sum);
                }
            }
        }
    }

    @Test
    void presencesAndWorkersAreAsExpected() {
        assertThat((double) presences).isCloseTo(expected("presences"), relative(expected("presences")));
        double workers = NETWORK.spaces().stream()
                .mapToInt(space ->
                        attendance.crew(space.id()).on(WINDOW.lastDay()).size())
                .sum();
        assertThat(workers).isCloseTo(expected("activeWorkersAtEnd"), relative(expected("activeWorkersAtEnd")));
    }

    @Test
    void bookedAndObservedOccupancyAreAsExpected() {
        assertThat((double) bookedHalfDays / openHalfDays)
                .isCloseTo(expected("bookedOccupancy"), relative(expected("bookedOccupancy")));
        assertThat((double) observedHalfDays / openHalfDays)
                .isCloseTo(expected("observedOccupancy"), relative(expected("observedOccupancy")));
    }

    @Test
    void noShowsAndWalkInsAreAsExpected() {
        assertThat((double) noShows / bookings).isCloseTo(expected("noShowShare"), relative(expected("noShowShare")));
        assertThat((double) walkIns / presences).isCloseTo(expected("walkInShare"), relative(expected("walkInShare")));
    }

    @Test
    void theWeekHasItsShape() {
        for (var day : DayOfWeek.values()) {
            var name = halte.demo.network.Space.key(day);
            assertThat(BY_WEEKDAY.getOrDefault(day, 0) / (double) presences)
                    .as(name)
                    .isCloseTo(expected("weekdayShare/" + name), within(0.002));
        }
    }

    @Test
    void howOftenPeopleComeLiesInTheExpectedRanges() {
        double months = LAST_YEAR.size();
        var range = PROFILE.at("expected/bands");
        for (var band : new String[] {"under4", "atMost5", "from6to12", "from13"}) {
            double share =
                    LAST_YEAR.values().stream().filter(days -> isIn(band, days)).count() / months;
            assertThat(share)
                    .as(band)
                    .isBetween(
                            range.path(band).get(0).asDouble(),
                            range.path(band).get(1).asDouble());
        }
    }

    @Test
    void aSpaceThatOpensInsideTheWindowRampsUpAndHasNobodyBefore() {
        // Given
        var gouvy = attendance.crew("gouvy");

        // Then
        assertThat(gouvy.alive(YearMonth.of(2025, 8))).isZero();
        assertThat(gouvy.alive(YearMonth.of(2025, 9))).isEqualTo(2);
        assertThat(gouvy.alive(YearMonth.of(2026, 10))).isEqualTo(6);
    }

    @Test
    void oneSpaceDeclinesSlowlyAndOneKeepsItsFour() {
        // Given
        var fernelmont = attendance.crew("fernelmont");
        var dinant = attendance.crew("dinant");

        // Then
        assertThat(fernelmont.alive(YearMonth.of(2024, 11))).isGreaterThan(fernelmont.alive(YearMonth.of(2026, 10)));
        assertThat(dinant.on(WINDOW.lastDay())).hasSize(4);
    }

    private static boolean isIn(String band, int days) {
        return switch (band) {
            case "under4" -> days < 4;
            case "atMost5" -> days <= 5;
            case "from6to12" -> days >= 6 && days <= 12;
            default -> days >= 13;
        };
    }

    private static double expected(String name) {
        return PROFILE.number("expected/core/" + name);
    }

    private static org.assertj.core.data.Offset<Double> relative(double value) {
        return within(value * PROFILE.number("expected/core/tolerance"));
    }
}
