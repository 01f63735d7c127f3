package halte.gateway.web.region;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import halte.gateway.web.staff.Formats;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NowScreenTest {

    private final NowView view = new NowScreen(
                    Samples.items("spaces", SpaceAnswer.class),
                    Samples.read("now", NowAnswer.class),
                    new Formats(Locale.FRENCH, ZoneId.of("Europe/Brussels")))
            .watching(Set.of("BEA"))
            .view();

    @Test
    void mapAndListShowTheSameSpaces() {
        assertThat(view.rings())
                .extracting(ring -> ring.place().space())
                .hasSize(18)
                .containsExactlyInAnyOrderElementsOf(
                        view.places().stream().map(NowView.Place::space).toList());
    }

    @Test
    void aClosedSpaceCountsNeitherDesksNorPeople() {
        NowView.Place modave = place("MOD");
        assertThat(modave.state()).isEqualTo("CLOSED");
        assertThat(view.total()).isEqualTo(287 - 8);
    }

    @Test
    void aSpaceNotHeardOfForHoursIsAQuestionAndNotANumber() {
        assertThat(place("GOU").state()).isEqualTo("SILENT");
        assertThat(place("GOU").inside()).isEqualTo("?");
        assertThat(place("GOU").since()).isEqualTo("6\u00A0h\u00A005");
    }

    @Test
    void whatDeservesALookIsListedWithItsReason() {
        assertThat(view.watch()).extracting(NowView.Watch::kind).contains("FULL", "SILENT", "QUIET");
    }

    private NowView.Place place(String space) {
        return view.places().stream()
                .filter(each -> each.space().equals(space))
                .findFirst()
                .orElseThrow();
    }
}
