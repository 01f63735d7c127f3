package halte.booking.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a rule or quota is about. An empty list leaves that side open; several sides must all fit.
 *
 * @param resources codes; that of a label means every unit behind it
 * @param plans codes; held on the day of the use
 * @param from local time; with until, a use that touches the window fits. A window may run over midnight.
 * @param firstDate first local day of use
 * @param lastDate last local day of use
 */
public record Scope(
        @Size(max = 200) List<@NotNull @Size(min = 1, max = 24) String> resources,
        @Size(max = 9) List<@NotNull @Pattern(regexp = "[A-Z]{2,12}") String> kinds,
        @Size(max = 50) List<@NotNull @Size(min = 1, max = 60) String> plans,
        @Size(max = 50) List<@NotNull UUID> teams,
        @Size(max = 50) List<@NotNull UUID> persons,
        @Size(max = 3) List<@NotNull MemberKind> memberKinds,
        @Size(max = 7) List<@NotNull DayOfWeek> weekdays,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        @Nullable LocalDate firstDate,
        @Nullable LocalDate lastDate) {

    static final Scope EVERYTHING = new Scope(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null);

    public Scope {
        resources = Objects.requireNonNullElse(resources, List.of());
        kinds = Objects.requireNonNullElse(kinds, List.of());
        plans = Objects.requireNonNullElse(plans, List.of());
        teams = Objects.requireNonNullElse(teams, List.of());
        persons = Objects.requireNonNullElse(persons, List.of());
        memberKinds = Objects.requireNonNullElse(memberKinds, List.of());
        weekdays = Objects.requireNonNullElse(weekdays, List.of());
    }

    boolean fits(Subject subject) {
        return fitsUse(subject) && fitsPerson(subject);
    }

    /** What is used and when, whoever uses it. */
    boolean fitsUse(Subject subject) {
        return (isOpenOr(resources, subject.resource()) || resources.contains(String.valueOf(subject.label())))
                && isOpenOr(kinds, subject.kind())
                && isOpenOr(weekdays, subject.date().getDayOfWeek())
                && (firstDate == null || !subject.date().isBefore(firstDate))
                && (lastDate == null || !subject.date().isAfter(lastDate))
                && touchesWindow(subject);
    }

    boolean fitsPerson(Subject subject) {
        var person = subject.person();
        return isOpenOr(persons, subject.personId())
                && (plans.isEmpty() || meets(plans, person.plansOn(subject.date())))
                && (teams.isEmpty() || meets(teams, person.teams()))
                && (memberKinds.isEmpty() || memberKinds.contains(person.kindOn(subject.date())));
    }

    /** Whether more must be known about a person than who they are. */
    boolean asksAboutThePerson() {
        return !plans.isEmpty() || !teams.isEmpty() || !memberKinds.isEmpty();
    }

    private boolean touchesWindow(Subject subject) {
        if (from == null || until == null) {
            return true;
        }
        if (Duration.between(subject.slot().startsAt(), subject.slot().endsAt()).toHours() >= 24) {
            return true;
        }
        int start = subject.startsAt().toSecondOfDay();
        int end = subject.endsAt().toSecondOfDay();
        return touches(start, end, from.toSecondOfDay(), until.toSecondOfDay());
    }

    /** Two stretches of the clock, each of which may run over midnight; ends are open. */
    private static boolean touches(int start, int end, int from, int until) {
        return isIn(start, from, until) || isIn(from, start, end);
    }

    private static boolean isIn(int moment, int from, int until) {
        return from < until ? moment >= from && moment < until : moment >= from || moment < until;
    }

    private static <T> boolean isOpenOr(List<T> wanted, T given) {
        return wanted.isEmpty() || wanted.contains(given);
    }

    private static <T> boolean meets(Collection<T> wanted, Set<T> given) {
        return wanted.stream().anyMatch(given::contains);
    }
}
