package halte.booking.opening;

import halte.booking.hours.ClosureAudience;
import halte.booking.hours.Segment;
import halte.booking.hours.SensibleTime;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hours for some dates as a host enters them.
 *
 * @param until last day; null = one day only
 * @param segments hours of each day; empty = closed
 */
record ExceptionRequest(
        @Nullable LocalDate until,
        @NotNull @Size(max = 8) List<@Valid @NotNull Opening> segments,
        @NotEmpty Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 300) String> reason,
        @NotNull ClosureAudience audience,
        @NotNull ExceptionKind kind) {

    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
    private static final int LONGEST_DAYS = 366;
    private static final Text PERIOD = Text.of(
            "Le dernier jour ne vient pas avant le premier, et un an au plus les sépare.",
            "De laatste dag komt niet voor de eerste, en er ligt hoogstens een jaar tussen.",
            "Der letzte Tag liegt nicht vor dem ersten, und höchstens ein Jahr dazwischen.",
            "The last day does not come before the first, and at most a year lies between.");
    private static final Text CROSSED = Text.of(
            "Les heures se croisent, sont à l’envers ou ne tombent pas sur un quart d’heure.",
            "De uren overlappen, staan omgekeerd of vallen niet op een kwartier.",
            "Die Zeiten überschneiden sich, sind verkehrt oder liegen nicht auf einer Viertelstunde.",
            "The hours overlap, are reversed or are not on a quarter of an hour.");
    private static final Text CLOSED = Text.of(
            "Une fermeture n’a pas d’heures d’ouverture, et un autre horaire en a.",
            "Een sluiting heeft geen openingsuren, en andere uren wel.",
            "Eine Schließung hat keine Öffnungszeiten, andere Zeiten haben welche.",
            "A closure has no opening hours, and other hours have some.");

    record Opening(
            @NotNull @Pattern(regexp = CLOCK) String from,
            @NotNull @Pattern(regexp = CLOCK) String to,
            @NotNull @Pattern(regexp = "HOSTED|BADGE") String state) {}

    LocalDate lastDay(LocalDate first) {
        return until == null ? first : until;
    }

    List<Opening> inOrder() {
        return segments.stream().sorted(Comparator.comparing(Opening::from)).toList();
    }

    /** @throws Refusal HOURS_IMPOSSIBLE */
    void refuseContradictions(LocalDate first) {
        SensibleTime.refuseOthers(first, until);
        long days = ChronoUnit.DAYS.between(first, lastDay(first));
        if (days < 0 || days > LONGEST_DAYS) {
            throw new Refusal(OpeningProblem.HOURS_IMPOSSIBLE, PERIOD);
        }
        if ((kind == ExceptionKind.CLOSURE && !segments.isEmpty())
                || (kind == ExceptionKind.HOURS && segments.isEmpty())) {
            throw new Refusal(OpeningProblem.HOURS_IMPOSSIBLE, CLOSED);
        }
        int free = 0;
        for (var opening : inOrder()) {
            int from = Segment.minutes(opening.from());
            int to = Segment.minutes(opening.to());
            if (from < free || to <= from || from % 15 != 0 || to % 15 != 0) {
                throw new Refusal(OpeningProblem.HOURS_IMPOSSIBLE, CROSSED);
            }
            free = to;
        }
    }
}
