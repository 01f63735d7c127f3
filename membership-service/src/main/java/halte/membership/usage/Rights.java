package halte.membership.usage;

import halte.membership.ledger.Allowances;
import halte.membership.ledger.Balance;
import halte.membership.ledger.Ledger;
import halte.membership.ledger.Use;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings rights and uses of people from the database, and takes what changed back to it. */
@ApplicationScoped
public class Rights {

    private final Usages usages;
    private final Ledger ledger;

    Rights(Usages usages, Ledger ledger) {
        this.usages = usages;
        this.ledger = ledger;
    }

    public Allowances of(UUID person, Collection<LocalDate> days) {
        return Objects.requireNonNull(of(List.of(person), Map.of(person, days)).get(person));
    }

    /**
     * For bookings that are new on these days. Whoever has no right on any of them pays for each booking whatever else
     * they booked, and nothing they booked before changes by it: then their other bookings are not even read.
     */
    Map<UUID, Allowances> forBookingOn(Map<UUID, ? extends Collection<LocalDate>> daysOf) {
        var days = new TreeSet<LocalDate>();
        daysOf.values().forEach(days::addAll);
        var entitled = ledger.holders(daysOf.keySet(), days.first(), days.last());
        var all = new HashMap<UUID, Allowances>();
        daysOf.keySet().forEach(person -> all.put(person, new Allowances(List.of(), List.of())));
        if (!entitled.isEmpty()) {
            all.putAll(of(entitled, daysOf));
        }
        return all;
    }

    /** Everything that can matter for uses of these days and for the open ones. */
    public Map<UUID, Allowances> of(Collection<UUID> persons, Map<UUID, ? extends Collection<LocalDate>> daysOf) {
        var open = usages.open(persons);
        var days = new TreeSet<LocalDate>();
        daysOf.values().forEach(days::addAll);
        open.forEach(use -> days.add(use.booked().localDate()));
        List<Use> settled = days.isEmpty() ? List.of() : usages.settledOn(persons, days);
        List<Balance> balances = days.isEmpty() ? List.of() : ledger.balances(persons, days.first(), days.last());
        return together(persons, balances, open, settled);
    }

    /** Stores uses and movements; facts are the caller's. */
    public void store(Collection<Allowances> people) {
        var changed = people.stream()
                .flatMap(allowances -> allowances.uses().stream())
                .filter(Use::isChanged)
                .sorted(Comparator.comparing(Use::bookingId))
                .toList();
        usages.save(changed);
        ledger.append(people.stream()
                .flatMap(allowances -> allowances.movements().stream())
                .toList());
    }

    private static Map<UUID, Allowances> together(
            Collection<UUID> persons, List<Balance> balances, List<Use> open, List<Use> settled) {
        var rights = grouped(balances, balance -> balance.grant().personId());
        var uses = new ArrayList<>(open);
        uses.addAll(settled);
        var known = grouped(uses, use -> use.booked().personId());
        var all = new HashMap<UUID, Allowances>();
        for (var person : persons) {
            all.put(
                    person,
                    new Allowances(rights.getOrDefault(person, List.of()), known.getOrDefault(person, List.of())));
        }
        return all;
    }

    private static <T> Map<UUID, List<T>> grouped(List<T> rows, Function<T, UUID> person) {
        return rows.stream().collect(Collectors.groupingBy(person));
    }
}
