package halte.gateway.web.manager;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import halte.gateway.web.manager.RunView.DraftRow;
import halte.gateway.web.staff.Formats;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunScreenTest {

    private static final String HETRE = "00000000-0000-4000-8000-000000000902";
    private final Formats french = new Formats(Locale.FRENCH, ZoneId.of("Europe/Brussels"));

    @Test
    void whatMustBeResolvedComesFirstAndCannotBeTicked() {
        // When
        DraftRow first = screen().view().rows().get(0);

        // Then
        assertThat(first.name()).isEqualTo("Studio Bruyère SRL");
        assertThat(first.selectable()).isFalse();
        assertThat(first.chosen()).isFalse();
    }

    @Test
    void theSheetHasItsLinesByVatGroup() {
        // When
        DraftSheet sheet = screen().showing("all", HETRE).view().sheet();

        // Then
        assertThat(sheet.groups()).extracting(DraftSheet.Group::net).containsExactly("269,30", "94,50", "75,00");
        assertThat(sheet.groups().get(2).reason()).contains("art. 44");
        assertThat(sheet.vat()).extracting(DraftSheet.VatLine::vat).containsExactly("56,55", "11,34", "0,00");
        assertThat(sheet.payable()).isEqualTo("506,69\u00A0€");
    }

    @Test
    void whatIsUntickedLeavesNumberAndSum() {
        // When
        RunView all = screen().view();
        RunView less = screen().settingAside(Set.of(HETRE)).view();

        // Then
        assertThat(all.chosen()).isEqualTo(8);
        assertThat(less.chosen()).isEqualTo(7);
        assertThat(less.chosenTotal()).isNotEqualTo(all.chosenTotal());
    }

    @Test
    void theFilterShowsOnlyWhatItSays() {
        assertThat(screen().showing("anomalies", null).view().rows()).hasSize(2);
        assertThat(screen().showing("ready", null).view().rows()).hasSize(8);
        assertThat(screen().showing("nonsense", null).view().rows()).hasSize(9);
    }

    private RunScreen screen() {
        return new RunScreen(Samples.read("run", RunAnswer.class), Samples.read("seller", SellerAnswer.class), french);
    }
}
