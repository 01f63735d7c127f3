package halte.membership.ledger;

import static halte.membership.ledger.RightsFixture.MONDAY;
import static halte.membership.ledger.RightsFixture.booking;
import static halte.membership.ledger.RightsFixture.right;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random lives of one person, against a model so plain that it can be believed. */
class AllowancesPropertiesTest {

    private static final int DAYS = 10;
    private static final Instant FIRST_EVENING = Instant.parse("2026-11-23T18:00:00Z");

    @Property(tries = 400)
    void everyRightGivesExactlyWhatItHas(@ForAll long seed) {
        var random = new Random(seed);
        var rights = rights(random, true);
        var allowances = allowances(rights);
        for (int step = 0; step < 40; step++) {
            anything(random, allowances, step, true);
            sumsHold(rights, allowances);
        }
    }

    @Property(tries = 400)
    void whatCoversABookingIsWhatThePlainModelSays(@ForAll long seed) {
        var random = new Random(seed);
        var rights = rights(random, false);
        var allowances = allowances(rights);
        var model = new PlainModel(rights);
        for (int step = 0; step < 40; step++) {
            int settled = count(allowances, Use.State.SETTLED);
            anything(random, allowances, step, false);
            if (count(allowances, Use.State.SETTLED) > settled) {
                model.freeze(allowances);
            }
            for (var use : allowances.uses()) {
                assertThat(use.coveredHalfDays())
                        .isEqualTo(model.covered(allowances).get(use.bookingId()));
            }
        }
    }

    @Property(tries = 200)
    void theOrderInWhichFactsAreHeardChangesNothing(@ForAll long seed) {
        var random = new Random(seed);
        var rights = rights(random, true);
        var bookings = new ArrayList<Booked>();
        for (int i = 0; i < 12; i++) {
            bookings.add(random(random, i, true));
        }
        var inOrder = hear(rights, bookings);

        Collections.shuffle(bookings, random);
        var shuffled = hear(rights, bookings);

        for (var use : inOrder.uses()) {
            assertThat(shuffled.use(use.bookingId()).covers()).isEqualTo(use.covers());
        }
    }

    @Property(tries = 200)
    void cancellingEverythingInTimeLeavesTheRightsUntouched(@ForAll long seed) {
        var random = new Random(seed);
        var rights = rights(random, true);
        var allowances = allowances(rights);
        for (int i = 0; i < 15; i++) {
            allowances.book(random(random, i, true));
        }

        var uses = new ArrayList<>(allowances.uses());
        Collections.shuffle(uses, random);
        uses.forEach(use -> allowances.end(use, Outcome.CANCELLED_IN_TIME, FIRST_EVENING));

        for (var right : rights) {
            var balance = allowances.balance(right.grantId());
            assertThat(balance.held()).isZero();
            assertThat(balance.used()).isZero();
        }
        sumsHold(rights, allowances);
    }

    private static Allowances hear(List<Grant> rights, List<Booked> bookings) {
        var allowances = allowances(rights);
        bookings.forEach(allowances::book);
        return allowances;
    }

    private static Allowances allowances(List<Grant> rights) {
        return new Allowances(rights.stream().map(Balance::untouched).toList(), List.of());
    }

    private static List<Grant> rights(Random random, boolean dayPasses) {
        var rights = new ArrayList<Grant>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            var right = right("right " + i)
                    .of(1 + random.nextInt(6))
                    .priority(random.nextInt(3))
                    .until(MONDAY.plusDays(random.nextInt(DAYS)));
            if (random.nextInt(4) == 0) {
                right.everywhere();
            }
            if (dayPasses && random.nextInt(3) == 0) {
                right.forOneDay();
            }
            rights.add(right.grant());
        }
        return rights;
    }

    /** @param daysMeet whether two bookings may fall on one day; the plain model does not know what a day shares */
    private static Booked random(Random random, int step, boolean daysMeet) {
        var booking = booking("booking " + step)
                .on(MONDAY.plusDays(daysMeet ? random.nextInt(DAYS) : step % 40))
                .minutesLater(step);
        if (random.nextInt(5) == 0) {
            booking.at("HUB");
        }
        return switch (random.nextInt(3)) {
            case 0 -> booking.morning().booked();
            case 1 -> booking.afternoon().booked();
            default -> booking.booked();
        };
    }

    private static void anything(Random random, Allowances allowances, int step, boolean daysMeet) {
        var open = allowances.uses().stream().filter(Use::isOpen).toList();
        if (open.isEmpty() || random.nextInt(3) > 0) {
            allowances.book(random(random, step, daysMeet));
            return;
        }
        var use = open.get(random.nextInt(open.size()));
        var outcome = Outcome.values()[random.nextInt(4)];
        allowances.end(use, outcome, use.booked().endsAt());
    }

    private static int count(Allowances allowances, Use.State state) {
        return (int)
                allowances.uses().stream().filter(use -> use.state() == state).count();
    }

    /** Never negative, and the movements add up to what the balances say. */
    private static void sumsHold(List<Grant> rights, Allowances allowances) {
        var held = new HashMap<UUID, Integer>();
        var used = new HashMap<UUID, Integer>();
        for (var movement : allowances.movements()) {
            held.merge(movement.grantId(), movement.held(), Integer::sum);
            used.merge(movement.grantId(), movement.used(), Integer::sum);
            assertThat(held.get(movement.grantId())).isNotNegative();
            assertThat(used.get(movement.grantId())).isNotNegative();
        }
        for (var right : rights) {
            var balance = allowances.balance(right.grantId());
            assertThat(balance.held()).isEqualTo(held.getOrDefault(right.grantId(), 0));
            assertThat(balance.used()).isEqualTo(used.getOrDefault(right.grantId(), 0));
            assertThat(balance.left()).isNotNegative();
            assertThat(balance.held() + balance.used() + balance.left()).isEqualTo(right.halfDays());
        }
        for (var use : allowances.uses()) {
            assertThat(use.coveredHalfDays()).isBetween(0, use.booked().halfDays());
        }
    }

    /** Who is over keeps what they had; the others take in the order of booking, from the sorted rights. */
    private static final class PlainModel {

        private final List<Grant> rights;
        private final Map<UUID, Map<UUID, Integer>> frozen = new HashMap<>();

        PlainModel(List<Grant> rights) {
            this.rights = rights.stream().sorted(Grant.ORDER).toList();
        }

        void freeze(Allowances allowances) {
            for (var use : allowances.uses()) {
                if (use.state() == Use.State.SETTLED && !frozen.containsKey(use.bookingId())) {
                    var taken = new HashMap<UUID, Integer>();
                    use.covers().forEach(cover -> taken.merge(cover.grantId(), cover.consumed(), Integer::sum));
                    frozen.put(use.bookingId(), taken);
                }
            }
        }

        Map<UUID, Integer> covered(Allowances allowances) {
            var left = new HashMap<UUID, Integer>();
            rights.forEach(right -> left.put(right.grantId(), right.halfDays()));
            frozen.values().forEach(taken -> taken.forEach((grant, n) -> left.merge(grant, -n, Integer::sum)));
            var covered = new HashMap<UUID, Integer>();
            for (var use : allowances.uses()) {
                var taken = frozen.getOrDefault(use.bookingId(), Map.of());
                covered.put(
                        use.bookingId(),
                        taken.values().stream().mapToInt(Integer::intValue).sum());
            }
            allowances.uses().stream()
                    .filter(Use::isOpen)
                    .sorted(Comparator.comparing(use -> use.booked().bookedAt()))
                    .forEach(use -> covered.put(use.bookingId(), take(use.booked(), left)));
            return covered;
        }

        private int take(Booked booked, Map<UUID, Integer> left) {
            int missing = booked.halfDays();
            for (var right : rights) {
                if (right.validAt().covers(booked.space())
                        && !booked.localDate().isAfter(right.validTo())) {
                    int taken = Math.min(missing, left.get(right.grantId()));
                    left.merge(right.grantId(), -taken, Integer::sum);
                    missing -= taken;
                }
            }
            return booked.halfDays() - missing;
        }
    }
}
