package halte.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What membership-service wrote down about somebody's bookings. */
final class Ledger {

    private final Account account;

    Ledger(Account account) {
        this.account = account;
    }

    void buy(String plan) {
        Api.of(account).post("/api/memberships", Map.of("plan", plan));
    }

    /**
     * How many holds stand for each booking: a hold that moved to another right was released there, and counts once.
     */
    Map<String, Long> holds() {
        var standing = new HashMap<String, Long>();
        movements("HOLD").forEach(booking -> standing.merge(booking, 1L, Long::sum));
        movements("RELEASE").forEach(booking -> standing.merge(booking, -1L, Long::sum));
        return standing;
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
