package halte.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What membership-service wrote down about somebody's bookings. */
final class Ledger {

    private final Account account;

    Ledger(Account account) {
        this.account = account;
    }

    void buy(String plan) {
        Api.of(account).post("/api/memberships", Map.of("plan", plan));
    }

    /** How often a hold was made for each booking. */
    Map<String, Long> holds() {
        return movements("HOLD").stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private List<String> movements(String kind) {
        var api = Api.of(account);
        var bookings = new ArrayList<String>();
        for (String grant : api.get("/api/allowances?past=true").<String>getList("items.grantId")) {
            bookings.addAll(api.get("/api/allowances/%s/movements?limit=200".formatted(grant))
                    .getList("items.findAll { it.kind == '%s' }.bookingId".formatted(kind)));
        }
        return bookings;
    }
}
