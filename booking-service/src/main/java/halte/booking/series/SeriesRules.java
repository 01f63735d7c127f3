package halte.booking.series;

import halte.booking.availability.Availability;
import halte.booking.hours.Slot;
import halte.booking.rule.Asked;
import halte.booking.rule.RuleBook;
import halte.booking.rule.Terms;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a resource may be booked in a series at all, and how often. Everything else is asked date by date. */
@ApplicationScoped
class SeriesRules {

    private static final int DATES_ASKED = 14;

    private final RuleBook rules;
    private final Availability availability;

    SeriesRules(RuleBook rules, Availability availability) {
        this.rules = rules;
        this.availability = availability;
    }

    /** @throws Refusal RECURRENCE_NOT_ALLOWED or RECURRENCE_TOO_LONG */
    void refuseUnlessAllowed(Series series, Space space, @Nullable Resource resource, List<LocalDate> dates) {
        var terms = dates.stream()
                .limit(DATES_ASKED)
                .flatMap(date -> terms(series, space, resource, date).stream())
                .findFirst();
        if (terms.isEmpty()) {
            return;
        }
        if (!terms.get().recurrence()) {
            throw new Refusal(SeriesProblem.RECURRENCE_NOT_ALLOWED, RecurrenceTexts.DATE_BY_DATE);
        }
        var most = terms.get().maxOccurrences();
        if (most != null && dates.size() > most) {
            throw new Refusal(
                    SeriesProblem.RECURRENCE_TOO_LONG, RecurrenceTexts.MOST_HERE.formatted(most, dates.size()));
        }
    }

    /** Empty when that date is refused for a reason of its own, which it will say. */
    private Optional<Terms> terms(Series series, Space space, @Nullable Resource resource, LocalDate date) {
        var slot = slot(series, space, date);
        var standing = resource == null ? standIn(series, space, date) : Optional.of(resource);
        if (slot.isEmpty() || standing.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rules.termsFor(new Asked(
                    space,
                    standing.get(),
                    date,
                    series.times().part(),
                    slot.get(),
                    series.personId(),
                    false,
                    null,
                    null)));
        } catch (Refusal ofThatDate) {
            return Optional.empty();
        }
    }

    private Optional<Slot> slot(Series series, Space space, LocalDate date) {
        var part = series.times().part();
        return part == null
                ? Optional.of(series.times().slotOn(date, space.hours().zone()))
                : availability.opening(space, date).slotOf(part, false);
    }

    private static Optional<Resource> standIn(Series series, Space space, LocalDate date) {
        return space.resources().stream()
                .filter(resource -> resource.kind().equals(series.resourceKind()) && resource.isBookableOn(date))
                .findFirst();
    }
}
