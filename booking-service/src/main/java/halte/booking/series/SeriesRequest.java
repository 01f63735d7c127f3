package halte.booking.series;

import halte.booking.hours.Part;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Resource;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A wish that comes back: said in fields, or in a calendar file.
 *
 * @param space code or slug; needed when no resource is named
 * @param resource code, or null for any free one of the kind
 * @param kind the kind wanted when no resource is named; null for a desk
 * @param firstDate from where the rule counts
 * @param recurrence RFC 5545 RRULE
 * @param exceptDates dates left out
 * @param calendar text/calendar instead of the dates and times
 * @param substitutes true: where the resource is taken, another one of its kind will do
 * @param person for whom, when staff asks for somebody else
 */
record SeriesRequest(
        @Nullable @Size(max = 60) String space,
        @Nullable @Size(max = 24) String resource,

        @Nullable @Pattern(regexp = Resource.KINDS) String kind,

        @Nullable LocalDate firstDate,
        @Nullable Part part,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        @Nullable @Size(max = 300) String recurrence,
        @Nullable @Size(max = 366) List<@NotNull LocalDate> exceptDates,
        @Nullable @Size(max = 65_536) String calendar,
        @Nullable Boolean substitutes,
        @Nullable @Valid ForWhom person) {

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.space-or-resource}")
    public boolean isSomewhere() {
        return (space != null && !space.isBlank()) || (resource != null && !resource.isBlank());
    }

    @Schema(hidden = true)
    @AssertTrue(message = "{halte.booking.series-said-once}")
    public boolean isSaidOnce() {
        return calendar == null
                ? firstDate != null && recurrence != null && isPartOrTimes()
                : firstDate == null && recurrence == null && part == null && startTime == null && endTime == null;
    }

    private boolean isPartOrTimes() {
        return part == null
                ? startTime != null && endTime != null && !startTime.equals(endTime)
                : startTime == null && endTime == null;
    }

    /** @throws halte.problem.Refusal when the rule or the calendar cannot be read */
    SeriesWish wish(ZoneId zone) {
        var without = exceptDates == null ? List.<LocalDate>of() : exceptDates;
        SensibleTime.refuseOthers(without.toArray(LocalDate[]::new));
        if (calendar != null) {
            var read = CalendarWish.read(calendar, zone);
            SensibleTime.refuseOthers(read.firstDate());
            return read.without(without);
        }
        SensibleTime.refuseOthers(firstDate);
        var times = part == null
                ? Times.of(Objects.requireNonNull(startTime), Objects.requireNonNull(endTime))
                : Times.of(part);
        return new SeriesWish(
                Objects.requireNonNull(firstDate),
                false,
                times,
                Recurring.parse(Objects.requireNonNull(recurrence)),
                new TreeSet<>(without));
    }
}
