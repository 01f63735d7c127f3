package halte.booking.structure;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halte.problem.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a resource may be made of. */
class CompositionTest {

    private static final ResourceDescription A = room("CPO-A", null, null);
    private static final ResourceDescription B = room("CPO-B", null, null);

    @Test
    void twoRoomsMakeAThird() {
        assertThatCode(() -> Composition.refuseIn(List.of(A, B, room("CPO-C", List.of("CPO-A", "CPO-B"), null))))
                .doesNotThrowAnyException();
    }

    @Test
    void aLabelStandsForUnitsOfItsKind() {
        assertThatCode(() -> Composition.refuseIn(List.of(A, B, room("CPO-L", null, List.of("CPO-A", "CPO-B")))))
                .doesNotThrowAnyException();
        refused(A, desk("CPO-D"), room("CPO-L", null, List.of("CPO-A", "CPO-D")));
    }

    @Test
    void aPartMustExistAndBeAnotherThing() {
        refused(A, room("CPO-C", List.of("CPO-A", "CPO-X"), null));
        refused(A, B, room("CPO-C", List.of("CPO-A", "CPO-C"), null));
        refused(A, B, room("CPO-C", List.of("CPO-A", "CPO-A"), null));
    }

    @Test
    void thereIsOneLevelOnly() {
        var whole = room("CPO-C", List.of("CPO-A", "CPO-B"), null);
        refused(A, B, whole, room("CPO-E", List.of("CPO-C", "CPO-A"), null));
        refused(A, B, whole, room("CPO-L", null, List.of("CPO-C")));
    }

    @Test
    void twoThatAreMadeOfEachOtherAreRefused() {
        refused(A, room("CPO-E", List.of("CPO-F", "CPO-A"), null), room("CPO-F", List.of("CPO-E", "CPO-A"), null));
    }

    @Test
    void aUnitHasOneLabelAndALabelHasNoParts() {
        refused(A, B, room("CPO-L", null, List.of("CPO-A")), room("CPO-M", null, List.of("CPO-A", "CPO-B")));
        refused(A, B, room("CPO-L", List.of("CPO-A", "CPO-B"), List.of("CPO-A")));
    }

    private static void refused(ResourceDescription... resources) {
        assertThatThrownBy(() -> Composition.refuseIn(List.of(resources))).isInstanceOf(Refusal.class);
    }

    private static ResourceDescription room(
            String code, @Nullable List<String> combines, @Nullable List<String> units) {
        return described(code, "ROOM", combines, units);
    }

    private static ResourceDescription desk(String code) {
        return described(code, "DESK", null, null);
    }

    private static ResourceDescription described(
            String code, String kind, @Nullable List<String> combines, @Nullable List<String> units) {
        return new ResourceDescription(
                code,
                kind,
                Map.of("fr", code),
                1,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                combines,
                units,
                null,
                null);
    }
}
