package halte.booking.rota;

import halte.booking.hours.OpeningState;
import halte.booking.hours.Segment;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Space;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a day for which somebody is wanted.
 *
 * @param otherwise what holds when nobody confirms: BADGE or CLOSED
 * @param person who already said they would, still to be confirmed
 */
record ShiftRequest(
        @NotBlank @Size(max = 10) String space,
        @NotNull LocalDate date,
        @NotNull @Pattern(regexp = CLOCK) String from,
        @NotNull @Pattern(regexp = CLOCK) String to,
        @NotNull Instant confirmBy,
        @NotNull @Pattern(regexp = "BADGE|CLOSED") String otherwise,
        @Nullable @Valid Someone person) {

    private static final String CLOCK = "([01][0-9]|2[0-3]):(00|15|30|45)|24:00";
    private static final Text ORDER = Text.of(
            "La permanence finit après avoir commencé, sur un quart d’heure.",
            "De permanentie eindigt na het begin, op een kwartier.",
            "Der Dienst endet nach seinem Anfang, auf einer Viertelstunde.",
            "The shift ends after it begins, on a quarter of an hour.");
    private static final Text DEADLINE = Text.of(
            "Le délai de confirmation est à venir et précède le début de la permanence.",
            "De termijn om te bevestigen ligt in de toekomst en voor het begin van de permanentie.",
            "Die Frist liegt in der Zukunft und vor dem Beginn des Dienstes.",
            "The deadline to confirm lies ahead and before the shift begins.");

    OpeningState otherwiseState() {
        return OpeningState.valueOf(otherwise);
    }

    /** @throws Refusal SHIFT_IMPOSSIBLE */
    void refuseContradictions(Space space, Instant now) {
        SensibleTime.refuseOthers(date);
        SensibleTime.refuseOthers(confirmBy);
        if (Segment.minutes(from) >= Segment.minutes(to)) {
            throw new Refusal(RotaProblem.SHIFT_IMPOSSIBLE, ORDER);
        }
        var begins = date.atStartOfDay(space.hours().zone())
                .plusMinutes(Segment.minutes(from))
                .toInstant();
        if (!now.isBefore(confirmBy) || confirmBy.isAfter(begins)) {
            throw new Refusal(RotaProblem.SHIFT_IMPOSSIBLE, DEADLINE);
        }
    }
}
