package halte.booking.rule;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.hours.Slot;
import halte.booking.structure.KindRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The walk along the rules against a plain model that asks every minute and every rule again. */
class RuleWalkPropertyTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");
    private static final KindRule KIND = new KindRule("HOUR", 30, 60, 480, 15, 30, false, 120);
    private static final UUID TEAM = new UUID(0, 7);
    private static final List<String> KINDS = List.of("DESK", "ROOM");
    private static final List<String> RESOURCES = List.of("A", "B");
    private static final List<String> PLANS = List.of("MONTH", "DAY");

    @Property(tries = 2000)
    void everyLimitIsThatOfTheFirstRuleThatMatches(@ForAll long seed) {
        // Given
        var random = new Random(seed);
        var rules = new ArrayList<Rule>();
        for (int i = random.nextInt(7); i > 0; i--) {
            rules.add(rule(random, rules.size()));
        }
        var subject = subject(random);

        // When
        var walk = RuleWalk.along(rules, subject, KIND);

        // Then
        var reached = new ArrayList<Rule>();
        Rule refusing = null;
        for (var rule : rules) {
            if (rule.active() && matches(rule.scope(), subject)) {
                if (rule.refuses()) {
                    refusing = rule;
                    break;
                }
                reached.add(rule);
                if (rule.stops()) {
                    break;
                }
            }
        }
        assertThat(walk.refusing()).isSameAs(refusing);
        var terms = walk.terms();
        assertThat(terms.noticeMinutes()).isEqualTo(first(reached, Kind.NOTICE, 0));
        assertThat(terms.daysAhead()).isEqualTo(first(reached, Kind.AHEAD, 30));
        assertThat(terms.bufferAfter()).isEqualTo(first(reached, Kind.AFTER, 15));
        int min = first(reached, Kind.MIN, 60);
        int max = first(reached, Kind.MAX, 480);
        if (min <= max) {
            assertThat(terms.minMinutes()).isEqualTo(min);
            assertThat(terms.maxMinutes()).isEqualTo(max);
        }
        assertThat(terms.minMinutes()).as("some length is always allowed").isLessThanOrEqualTo(terms.maxMinutes());
        assertThat(walk.steps()).hasSize(rules.size());
        for (var step : walk.steps()) {
            assertThat(step.matched() && !step.rule().refuses()).isEqualTo(reached.contains(step.rule()));
        }
    }

    private enum Kind {
        NOTICE,
        AHEAD,
        AFTER,
        MIN,
        MAX
    }

    private static int first(List<Rule> reached, Kind kind, int otherwise) {
        for (var rule : reached) {
            var limits = rule.limits();
            var value = switch (kind) {
                case NOTICE -> limits.noticeMinutes();
                case AHEAD -> limits.daysAhead();
                case AFTER -> limits.bufferAfter();
                case MIN -> limits.minMinutes();
                case MAX -> limits.maxMinutes();
            };
            if (value != null) {
                return value;
            }
        }
        return otherwise;
    }

    private static boolean matches(Scope scope, Subject subject) {
        var date = subject.date();
        if (!scope.resources().isEmpty() && scope.resources().stream().noneMatch(subject.resource()::equals)) {
            return false;
        }
        if (!scope.kinds().isEmpty() && scope.kinds().stream().noneMatch(subject.kind()::equals)) {
            return false;
        }
        if (!scope.weekdays().isEmpty() && scope.weekdays().stream().noneMatch(day -> day == date.getDayOfWeek())) {
            return false;
        }
        if (scope.firstDate() != null && date.compareTo(scope.firstDate()) < 0) {
            return false;
        }
        if (scope.lastDate() != null && date.compareTo(scope.lastDate()) > 0) {
            return false;
        }
        var held = new ArrayList<String>();
        for (var plan : subject.person().plans()) {
            if (date.compareTo(plan.from()) >= 0 && (plan.until() == null || date.compareTo(plan.until()) <= 0)) {
                held.add(plan.code());
            }
        }
        if (!scope.plans().isEmpty() && held.stream().noneMatch(scope.plans()::contains)) {
            return false;
        }
        if (!scope.teams().isEmpty() && !subject.person().teams().contains(TEAM)) {
            return false;
        }
        var kind = !held.isEmpty()
                ? MemberKind.MEMBER
                : subject.person().hasLogin() ? MemberKind.CONTACT : MemberKind.VISITOR;
        return (scope.memberKinds().isEmpty() || scope.memberKinds().contains(kind))
                && touchesMinuteByMinute(scope, subject);
    }

    private static boolean touchesMinuteByMinute(Scope scope, Subject subject) {
        if (scope.from() == null) {
            return true;
        }
        for (var at = subject.slot().startsAt(); at.isBefore(subject.slot().endsAt()); at = at.plusSeconds(60)) {
            var local = at.atZone(ZONE).toLocalTime();
            boolean over = scope.from().isAfter(scope.until());
            boolean in = over
                    ? !local.isBefore(scope.from()) || local.isBefore(scope.until())
                    : !local.isBefore(scope.from()) && local.isBefore(scope.until());
            if (in) {
                return true;
            }
        }
        return false;
    }

    private static Rule rule(Random random, int id) {
        boolean window = random.nextInt(4) == 0;
        int from = random.nextInt(96);
        int until = (from + 1 + random.nextInt(94)) % 96;
        var scope = new Scope(
                some(random, RESOURCES),
                some(random, KINDS),
                some(random, PLANS),
                some(random, List.of(TEAM)),
                List.of(),
                some(random, List.of(MemberKind.values())),
                some(random, List.of(DayOfWeek.values())),
                window ? LocalTime.ofSecondOfDay(from * 900L) : null,
                window ? LocalTime.ofSecondOfDay(until * 900L) : null,
                random.nextInt(5) == 0 ? LocalDate.of(2026, 11, 20 + random.nextInt(10)) : null,
                random.nextInt(5) == 0 ? LocalDate.of(2026, 11, 20 + random.nextInt(10)) : null);
        var limits = new Limits(
                maybe(random, 15 * (1 + random.nextInt(20))),
                maybe(random, 15 * (1 + random.nextInt(20))),
                null,
                maybe(random, random.nextInt(500)),
                maybe(random, random.nextInt(100)),
                null,
                maybe(random, 15 * random.nextInt(5)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Rule(
                id,
                1,
                "r" + id,
                random.nextInt(6) > 0,
                random.nextInt(4) == 0,
                random.nextInt(8) == 0,
                scope,
                limits,
                Map.of("fr", "Non."),
                0);
    }

    private static Subject subject(Random random) {
        var date = LocalDate.of(2026, 11, 20 + random.nextInt(10));
        var start = date.atStartOfDay(ZONE).toInstant().plusSeconds(900L * random.nextInt(96));
        var end = start.plusSeconds(900L * (1 + random.nextInt(60)));
        var plans = random.nextInt(3) == 0
                ? List.<PersonFacts.Dated>of()
                : List.of(new PersonFacts.Dated(
                        PLANS.get(random.nextInt(2)),
                        LocalDate.of(2026, 11, 22),
                        random.nextBoolean() ? null : LocalDate.of(2026, 11, 26)));
        return new Subject(
                RESOURCES.get(random.nextInt(2)),
                null,
                KINDS.get(random.nextInt(2)),
                start.atZone(ZONE).toLocalDate(),
                ZONE,
                new Slot(start, end),
                new UUID(0, 1),
                new PersonFacts(
                        random.nextBoolean(),
                        plans,
                        random.nextBoolean() ? Set.of(TEAM) : Set.of(),
                        List.of(),
                        Keys.NONE));
    }

    private static Integer maybe(Random random, int value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private static <T> List<T> some(Random random, List<T> all) {
        return random.nextInt(3) > 0
                ? List.of()
                : all.stream().filter(one -> random.nextBoolean()).toList();
    }
}
