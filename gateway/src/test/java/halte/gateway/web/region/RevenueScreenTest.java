package halte.gateway.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import halte.gateway.web.staff.Formats;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RevenueScreenTest {

    private final RevenueScreen screen = new RevenueScreen(
            YearMonth.of(2026, 11),
            false,
            Samples.read("revenues", RevenueAnswer.class),
            List.of("Abonnements", "Carnets et jours", "Salles et événements", "Autres"),
            "Recettes",
            new Formats(Locale.FRENCH, ZoneId.of("Europe/Brussels")));

    @Test
    void aMaskedFamilyIsAStarInTheTableAndNoPartOfTheTotal() {
        // When
        var revenue = screen.view();

        // Then
        var masked = revenue.families().stream()
                .filter(family -> family.name().equals("Fab lab et studios"))
                .findFirst()
                .orElseThrow();
        assertThat(masked.amounts()).hasSize(12).containsOnly("*");
        assertThat(revenue.masked()).isTrue();
        assertThat(revenue.totals()).noneMatch(String::isEmpty);
    }

    @Test
    void everyMonthIsABarOfFourGroups() {
        assertThat(screen.view().bars().columns())
                .hasSize(12)
                .allSatisfy(column -> assertThat(column.blocks()).hasSize(4));
    }

    @Test
    void aFinishedMonthIsComparedWithTheYearBefore() {
        assertThat(screen.figure().change()).matches("[+−]?\\d+");
    }
}
