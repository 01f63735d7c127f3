package halte.demo.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.demo.history.Activity;
import halte.demo.history.Membership;
import halte.demo.history.Sale;
import halte.demo.history.Use;
import halte.demo.network.Network;
import halte.demo.people.Ids;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everything to send, step by step: structure, then people and what they bought, then use month by month. */
public final class Requests {

    private static final int BATCH = 1000;
    private static final int EVENTS_BATCH = 100;

    private Requests() {}

    public static List<Step> of(Network network, Activity activity) {
        var steps = new ArrayList<>(new Catalogue(network).steps());
        steps.add(new Step("people", people(activity)));
        steps.add(new Step("memberships and cards", memberships(activity)));
        for (var month : months(activity)) {
            steps.add(new Step("activity of " + month, month(activity, month)));
        }
        steps.add(new Step("events", events(activity)));
        return steps;
    }

    private static List<Request> people(Activity activity) {
        var requests = new ArrayList<Request>();
        var accounts = batches(List.copyOf(activity.accounts()), BATCH);
        for (var batch : accounts) {
            requests.add(post(
                    Service.MEMBERSHIP,
                    "people",
                    Json.object("people", List.of()).set("accounts", Json.tree(batch))));
        }
        var people = batches(List.copyOf(activity.people()), BATCH);
        // Whom an account pays for comes in one request with it when it fits, else after it: the sender tries again.
        if (accounts.size() == 1 && !people.isEmpty()) {
            requests.clear();
            requests.add(post(
                    Service.MEMBERSHIP,
                    "people",
                    Json.object("people", people.get(0)).set("accounts", Json.tree(accounts.get(0)))));
            people = people.subList(1, people.size());
        }
        people.forEach(batch -> requests.add(post(Service.MEMBERSHIP, "people", Json.object("people", batch))));
        return requests;
    }

    private static List<Request> memberships(Activity activity) {
        var oldestFirst = activity.memberships().stream()
                .sorted(Comparator.comparing(Membership::startsOn).thenComparing(Membership::membershipId))
                .toList();
        return batches(oldestFirst, BATCH).stream()
                .map(batch -> imported(Service.MEMBERSHIP, "memberships", Json.object("memberships", batch)))
                .toList();
    }

    private static List<Request> month(Activity activity, String month) {
        var requests = new ArrayList<Request>();
        activity.uses().forEach((space, uses) -> {
            var ofMonth = uses.stream()
                    .filter(use -> use.localDate().startsWith(month))
                    .toList();
            for (var batch : batches(ofMonth, BATCH)) {
                var body = Json.object("space", space);
                body.set("uses", Json.tree(batch));
                requests.add(imported(Service.BOOKING, "uses", body));
            }
        });
        var sales = activity.sales().values().stream()
                .flatMap(Collection::stream)
                .filter(sale -> sale.suppliedOn().startsWith(month))
                .sorted(Comparator.comparing(Sale::suppliedOn).thenComparing(Sale::chargeId))
                .toList();
        batches(sales, BATCH)
                .forEach(batch -> requests.add(imported(Service.BILLING, "charges", Json.object("charges", batch))));
        return requests;
    }

    private static List<Request> events(Activity activity) {
        return batches(activity.gatherings(), EVENTS_BATCH).stream()
                .map(batch -> post(Service.COMMUNITY, "events", Json.object("events", batch)))
                .toList();
    }

    private static Set<String> months(Activity activity) {
        var months = new TreeSet<String>();
        activity.uses().values().stream()
                .flatMap(Collection::stream)
                .map(Use::localDate)
                .forEach(date -> months.add(date.substring(0, 7)));
        return months;
    }

    /** A batch is known by what is in it. */
    private static Request imported(Service service, String what, ObjectNode body) {
        var identified = Json.object("importId", Ids.of("halte-demo-import:" + what + Json.write(body)));
        identified.setAll(body);
        return post(service, what, identified);
    }

    private static Request post(Service service, String what, Object body) {
        return new Request(service, "POST", "/api/imports/" + what, Json.write(body));
    }

    private static <T> List<List<T>> batches(List<T> all, int size) {
        var batches = new ArrayList<List<T>>();
        for (int from = 0; from < all.size(); from += size) {
            batches.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return batches;
    }
}
