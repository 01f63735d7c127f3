package halte.demo.history;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Attendance;
import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Scenarios;
import halte.demo.activity.Window;
import halte.demo.network.Network;
import halte.demo.people.Account;
import halte.demo.people.Choices;
import halte.demo.people.People;
import halte.demo.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that happened and will happen.
 *
 * @param uses by code of the space, oldest first
 * @param sales by code of the space
 */
public record Activity(
        Collection<Person> people,
        Collection<Account> accounts,
        List<Membership> memberships,
        Map<String, List<Use>> uses,
        Map<String, List<Sale>> sales,
        List<Gathering> gatherings,
        List<Validation> trainings) {

    /** Computes everything; the same arguments give the same activity. */
    public static Activity of(Network network, Profile profile, JsonNode eventTexts, Now now) {
        var chance = new Chance(profile.seed());
        var window = Window.endingWith(now.lastWholeMonth(), (int) profile.number("window/months"));
        var attendance = new Attendance(network, profile, chance, window, now.today());
        attendance.cast(profile.at("personas"), window.lastDay());
        var scenarios = new Scenarios(profile, window);
        var people = new People(network, profile, chance);
        var choices = new Choices(network, profile, chance);
        var diary = new Diary(network, profile, chance, attendance, scenarios, people, choices, now);
        diary.write();
        var calendar = new Calendar();
        var gatherings = new Gatherings(
                        network, profile, chance, attendance, scenarios, people, now, eventTexts, calendar)
                .all();
        var rooms = new RoomUses(network, profile, chance, attendance, scenarios, people, now, calendar);
        var sold = new Sales(profile, chance, attendance, scenarios, people, now);
        var uses = new LinkedHashMap<String, List<Use>>();
        var sales = new LinkedHashMap<String, List<Sale>>();
        for (var space : network.spaces()) {
            var all = new ArrayList<>(
                    diary.of(space).stream().map(Diary.Entry::use).toList());
            all.addAll(rooms.of(space));
            all.sort(Comparator.comparing(Use::start).thenComparing(Use::bookingId));
            uses.put(space.code(), all);
            sales.put(space.code(), sold.of(space, diary.of(space)));
        }
        var purchases = new Purchases(people, choices, now);
        var memberships = new ArrayList<Membership>();
        diary.byWorker().forEach((worker, entries) -> memberships.addAll(purchases.of(worker, entries)));
        return new Activity(
                people.persons(),
                people.accounts(),
                memberships,
                uses,
                sales,
                gatherings,
                new Trained(network).of(uses, now.today()));
    }
}
