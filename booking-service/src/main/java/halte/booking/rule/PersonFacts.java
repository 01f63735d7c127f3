package halte.booking.rule;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What rules know about a person: dated, so that a booking is judged by the day it is for. */
public record PersonFacts(boolean hasLogin, List<Dated> plans, Set<UUID> teams, List<Dated> trainings, Keys keys) {

    /** Somebody nobody told anything about. */
    public static final PersonFacts NOBODY = new PersonFacts(false, List.of(), Set.of(), List.of(), Keys.NONE);

    /**
     * A plan or a training by its code.
     *
     * @param until last day, or null
     */
    public record Dated(
            String code, LocalDate from, @Nullable LocalDate until) {

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && (until == null || !date.isAfter(until));
        }
    }

    /** Somebody like this: what a host tries in the rule tester. */
    public static PersonFacts imagined(@Nullable String plan, @Nullable UUID team, @Nullable MemberKind kind) {
        var plans = plan == null && kind != MemberKind.MEMBER
                ? List.<Dated>of()
                : List.of(new Dated(plan == null ? "" : plan, LocalDate.MIN, null));
        return new PersonFacts(
                kind != MemberKind.VISITOR,
                plans,
                team == null ? Set.of() : Set.of(team),
                List.of(),
                plans.isEmpty() ? Keys.NONE : Keys.EVERYWHERE);
    }

    /** The same person, in this team as well. */
    public PersonFacts alsoIn(UUID team) {
        var all = new HashSet<>(teams);
        all.add(team);
        return new PersonFacts(hasLogin, plans, Set.copyOf(all), trainings, keys);
    }

    Set<String> plansOn(LocalDate date) {
        return plans.stream()
                .filter(plan -> plan.holdsOn(date))
                .map(Dated::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    MemberKind kindOn(LocalDate date) {
        if (plans.stream().anyMatch(plan -> plan.holdsOn(date))) {
            return MemberKind.MEMBER;
        }
        return hasLogin ? MemberKind.CONTACT : MemberKind.VISITOR;
    }

    boolean isTrainedFor(String training, LocalDate date) {
        return trainings.stream().anyMatch(known -> known.code().equals(training) && known.holdsOn(date));
    }
}
