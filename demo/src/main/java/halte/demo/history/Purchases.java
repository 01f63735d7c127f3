package halte.demo.history;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Personas;
import halte.demo.activity.Worker;
import halte.demo.people.Choices;
import halte.demo.people.Ids;
import halte.demo.people.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a worker bought for the uses of the diary: a running plan, one card after the other, or nothing beforehand. */
public final class Purchases {

    private static final int DAYS_BEFORE_FIRST_VOUCHER_USE = 3;

    private final People people;
    private final Choices choices;
    private final Now now;

    public Purchases(People people, Choices choices, Now now) {
        this.people = people;
        this.choices = choices;
        this.now = now;
    }

    public List<Membership> of(Worker worker, List<Diary.Entry> entries) {
        var uses = entries.stream()
                .map(Diary.Entry::use)
                .sorted(Comparator.comparing(Use::start).thenComparing(Use::bookingId))
                .toList();
        var plan = choices.of(worker);
        return switch (plan.path("kind").asText()) {
            case "SUBSCRIPTION" -> List.of(running(worker, plan, uses));
            case "CARD" -> cards(worker, plan, uses);
            case "VOUCHER" ->
                List.of(bought(worker, plan, firstDay(uses).minusDays(DAYS_BEFORE_FIRST_VOUCHER_USE), null));
            case "TRIAL" -> List.of(bought(worker, plan, firstDay(uses), null));
            default -> passes(worker, plan, uses);
        };
    }

    /** From the first use of the window on; ended when the person left. */
    private Membership running(Worker worker, JsonNode plan, List<Use> uses) {
        var first = worker.from().isBefore(now.firstDay()) ? now.firstDay() : worker.from();
        var start = first.isAfter(firstDay(uses)) ? firstDay(uses) : first;
        boolean left = !worker.until().isAfter(now.today());
        return bought(worker, plan, start, left ? last(uses, worker) : null);
    }

    private static LocalDate last(List<Use> uses, Worker worker) {
        var lastUse = uses.get(uses.size() - 1).date();
        var lastDay = worker.until().minusDays(1);
        return lastUse.isAfter(lastDay) ? lastUse : lastDay;
    }

    /** A new card on the day on which the old ones do not suffice; what is given up in time costs nothing. */
    private List<Membership> cards(Worker worker, JsonNode plan, List<Use> uses) {
        int size = plan.path("entitlement").path("halfDays").asInt();
        int months = plan.path("validityMonths").asInt();
        var fixed = fixedCard(worker);
        var cards = new ArrayList<Membership>();
        int left = 0;
        LocalDate expires = LocalDate.MIN;
        for (var use : uses) {
            if (use.outcome().equals(Use.CANCELLED_IN_TIME)) {
                continue;
            }
            if (fixed.isPresent() && !use.date().isBefore(fixed.get())) {
                break;
            }
            if (!use.date().isBefore(expires)) {
                left = 0;
            }
            if (left < use.halfDays()) {
                cards.add(bought(worker, plan, use.date(), null));
                expires = use.date().plusMonths(months);
                left += size;
            }
            left -= use.halfDays();
        }
        if (fixed.isPresent()) {
            // The card before must be used up by then: the one that ends first is always used first.
            if (left > 0 && fixed.get().isBefore(expires)) {
                cards.set(cards.size() - 1, cards.get(cards.size() - 1).begun(left));
            }
            cards.add(bought(worker, plan, fixed.get(), null));
        }
        return cards;
    }

    private Optional<LocalDate> fixedCard(Worker worker) {
        return worker.id().equals(Personas.CARD_HOLDER)
                ? Optional.of(Personas.cardBoughtOn(now.today()))
                : Optional.empty();
    }

    /** Passes that cost nothing are given day by day; the others are simply what a use costs. */
    private List<Membership> passes(Worker worker, JsonNode plan, List<Use> uses) {
        if (!plan.path("plan").asText().equals("STUDENT")) {
            return List.of();
        }
        var home = plan.path("code").asText().substring(0, 3);
        return uses.stream()
                .filter(use -> !use.outcome().equals(Use.CANCELLED_IN_TIME))
                .filter(use -> isSold(plan, use.date()))
                .map(use -> use.resource().startsWith(home)
                        ? bought(worker, plan, use.date(), use.date())
                        : trial(worker, use.date()))
                .distinct()
                .toList();
    }

    private Membership trial(Worker worker, LocalDate day) {
        return bought(worker, choices.ofSpace(Roaming.TRIAL_SPACE, "TRIAL").orElseThrow(), day, null);
    }

    private static boolean isSold(JsonNode plan, LocalDate day) {
        for (var month : plan.path("months")) {
            if (month.asInt() == day.getMonthValue()) {
                return true;
            }
        }
        return !plan.has("months");
    }

    private Membership bought(Worker worker, JsonNode plan, LocalDate startsOn, @Nullable LocalDate endsOn) {
        var code = plan.path("code").asText();
        return new Membership(
                Ids.of("halte-demo-membership:%s|%s|%s".formatted(worker.id(), code, startsOn)),
                people.of(worker).personId(),
                code,
                startsOn.toString(),
                endsOn == null ? null : endsOn.toString(),
                null);
    }

    private static LocalDate firstDay(List<Use> uses) {
        return uses.get(0).date();
    }
}
