package halte.demo.load;

import halte.demo.history.Activity;
import halte.demo.history.Membership;
import halte.demo.history.Sale;
import halte.demo.history.Use;
import halte.demo.network.Network;
import halte.demo.people.Account;
import halte.demo.people.Ids;
import halte.demo.people.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everything to send, step by step: structure; then people and what they bought; then use month by month. */
public final class Requests {

    private static final int BATCH = 1000;
    private static final int EVENTS_BATCH = 100;

    private Requests() {}

    /** What the network is. */
    public static List<Step> catalogue(Network network) {
        return new Catalogue(network).steps();
    }

    /** What happened in it; supposes the catalogue. */
    public static List<Step> of(Activity activity) {
        var steps = new ArrayList<Step>();
        steps.add(new Step("payers", payers(activity)));
        steps.add(new Step("people", people(activity)));
        steps.add(new Step("memberships and cards", memberships(activity)));
        steps.add(new Step("trainings", trainings(activity)));
        for (var month : months(activity)) {
            steps.add(new Step("activity of " + month, month(activity, month)));
        }
        steps.add(new Step("events", events(activity)));
        return steps;
    }

    private static List<Request> payers(Activity activity) {
        return batches(List.copyOf(activity.accounts()), BATCH).stream()
                .map(batch -> people(List.of(), batch))
                .toList();
    }

    private static List<Request> people(Activity activity) {
        return batches(List.copyOf(activity.people()), BATCH).stream()
                .map(batch -> people(batch, List.of()))
                .toList();
    }

    private static Request people(List<Person> people, List<Account> accounts) {
        return new Request(
                Service.MEMBERSHIP,
                "POST",
                "/api/imports/people",
                "{\"people\":" + Json.write(people) + ",\"accounts\":" + Json.write(accounts) + "}");
    }

    private static List<Request> memberships(Activity activity) {
        var oldestFirst = activity.memberships().stream()
                .sorted(Comparator.comparing(Membership::startsOn).thenComparing(Membership::membershipId))
                .toList();
        return batches(oldestFirst, BATCH).stream()
                .map(batch -> imported(Service.MEMBERSHIP, "memberships", "", batch))
                .toList();
    }

    private static List<Request> trainings(Activity activity) {
        return batches(activity.trainings(), BATCH).stream()
                .map(batch -> imported(Service.MEMBERSHIP, "trainings", "", batch))
                .toList();
    }

    private static List<Request> month(Activity activity, String month) {
        var requests = new ArrayList<Request>();
        activity.uses().forEach((space, uses) -> {
            var ofMonth = uses.stream()
                    .filter(use -> use.localDate().startsWith(month))
                    .toList();
            for (var batch : batches(ofMonth, BATCH)) {
                requests.add(imported(Service.BOOKING, "uses", "\"space\":\"" + space + "\",", batch));
            }
        });
        var sales = activity.sales().values().stream()
                .flatMap(Collection::stream)
                .filter(sale -> sale.suppliedOn().startsWith(month))
                .sorted(Comparator.comparing(Sale::suppliedOn).thenComparing(Sale::chargeId))
                .toList();
        batches(sales, BATCH).forEach(batch -> requests.add(imported(Service.BILLING, "charges", "", batch)));
        return requests;
    }

    private static List<Request> events(Activity activity) {
        return batches(activity.gatherings(), EVENTS_BATCH).stream()
                .map(batch -> new Request(
                        Service.COMMUNITY, "POST", "/api/imports/events", "{\"events\":" + Json.write(batch) + "}"))
                .toList();
    }

    /** A batch is known by what is in it. */
    private static Request imported(Service service, String what, String scope, List<?> batch) {
        var list = scope + "\"" + what + "\":" + Json.write(batch);
        return new Request(
                service,
                "POST",
                "/api/imports/" + what,
                "{\"importId\":\"" + Ids.of("halte-demo-import:" + list) + "\"," + list + "}");
    }

    private static Set<String> months(Activity activity) {
        var months = new TreeSet<String>();
        activity.uses().values().stream()
                .flatMap(Collection::stream)
                .map(Use::localDate)
                .forEach(date -> months.add(date.substring(0, 7)));
        return months;
    }

    private static <T> List<List<T>> batches(List<T> all, int size) {
        var batches = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }
}
