package halte.gateway.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.Samples;
import halte.gateway.web.host.HostPlan.Desk;
import halte.gateway.web.staff.Formats;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TodayBoardTest {

    private final SpaceAnswer space = Samples.read("space", SpaceAnswer.class);
    private final TodayAnswer today = Samples.read("today", TodayAnswer.class);
    private final PlanAnswer plan = Samples.read("plan", PlanAnswer.class);
    private final Formats french = new Formats(Locale.FRENCH, ZoneId.of("UTC"));

    @Test
    void hoursAreThoseOfTheSpace() {
        // When
        TodayView view = view();

        // Then
        assertThat(view.clock()).isEqualTo("10\u00A0h\u00A042");
        assertThat(view.closesAt()).isEqualTo("17\u00A0h\u00A030");
        assertThat(view.spent()).isEqualTo("3\u00A0h\u00A023");
    }

    @Test
    void everyDeskOfThePlanSaysWhoseItIs() {
        // When
        var desks = view().plans().get(0).desks();

        // Then
        assertThat(desks).hasSize(16);
        assertThat(desks)
                .filteredOn(desk -> desk.state().equals("free"))
                .extracting(Desk::label)
                .containsExactly("14", "15", "16");
        assertThat(desks)
                .filteredOn(desk -> desk.label().equals("AL"))
                .extracting(Desk::state)
                .containsExactly("here");
        assertThat(desks)
                .filteredOn(desk -> desk.label().equals("MT"))
                .extracting(Desk::state)
                .containsExactly("later");
    }

    @Test
    void inTheMorningADayAndTheMorningAreSold() {
        assertThat(view().walkIn().parts())
                .extracting(TodayView.WalkIn.Part::code)
                .containsExactly("DAY", "AM");
    }

    @Test
    void withoutPricesTheFormStaysAndSaysSo() {
        // When
        TodayView view = new TodayBoard(space, today, null, Map.of(), french).view();

        // Then
        assertThat(view.walkIn().pricesKnown()).isFalse();
        assertThat(view.walkIn().firstPrice()).isNull();
        assertThat(view.walkIn().desks())
                .extracting(TodayView.WalkIn.Desk::name)
                .containsExactly("14", "15", "16");
        assertThat(view.plans()).isEmpty();
    }

    @Test
    void aRoomThatIsOverNeedsNoPreparing() {
        assertThat(view().rooms()).extracting(TodayView.RoomLine::past).containsExactly(true, false, false);
        assertThat(view().roomsLeft()).isEqualTo(2);
    }

    private TodayView view() {
        return new TodayBoard(space, today, plan, Map.of("DAY", Samples.read("price-DAY", PriceAnswer.class)), french)
                .view();
    }
}
