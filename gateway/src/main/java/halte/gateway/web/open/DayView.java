package halte.gateway.web.open;

import halte.gateway.web.figures.PlanDrawing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of one space: the strip, the parts, the plan with its equal list, and what the booking would cost.
 *
 * @param planNeeded why it takes a plan to come then, empty when whoever looks may come
 * @param chosen the desk chosen so far, empty for "any free desk"
 * @param key makes the booking happen once, however often the form is sent
 */
record DayView(
        String space,
        String slug,
        String name,
        String town,
        String opening,
        LocalDate date,
        String part,
        List<DayTile> days,
        boolean daysMissing,
        List<PartChoice> parts,
        boolean isOpen,
        String planNeeded,
        String closedBecause,
        boolean isKnown,
        int free,
        int total,
        List<PlanDrawing> plans,
        List<DeskChoice> desks,
        String chosen,
        String companions,
        Cost cost,
        String summary,
        String key,
        @Nullable Refused refused,
        String zone,
        String notAfter,
        Instant seenAt) {

    /** Journée, matin, après-midi. */
    record PartChoice(String part, String name, String hours, String href, boolean isChosen) {}

    /** @param state what it is instead of free: taken, out of order and why, given to somebody; empty when free */
    record DeskChoice(
            String resource,
            String number,
            String name,
            String facts,
            String state,
            boolean isFree,
            boolean isChosen) {}

    /**
     * What is used or paid, said before confirming.
     *
     * @param quantity {@code 2 demi-jours}
     * @param line the pass that is used and what stays, or the price with its VAT
     * @param isUnknown neither could be had; booking is still possible and says so
     */
    record Cost(String quantity, String line, boolean isUnknown) {}

    public boolean canBook() {
        return isOpen && planNeeded.isEmpty() && isKnown && free > 0;
    }

    public boolean isAny() {
        return chosen.isEmpty();
    }

    public String chosenName() {
        return desks.stream()
                .filter(DeskChoice::isChosen)
                .map(DeskChoice::name)
                .findFirst()
                .orElse("");
    }
}
