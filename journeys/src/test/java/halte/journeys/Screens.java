package halte.journeys;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key screens, each with whoever looks at it. */
final class Screens {

    private Screens() {}

    /**
     * @param account nobody when the screen is public
     */
    record Screen(String name, String path, @Nullable Account account) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Screen> all() {
        var chimay = Api.ofNobody().get("/api/spaces/CHI").getString("slug");
        var enghien = Api.ofNobody().get("/api/spaces/ENG").getString("slug");
        var day = Days.hosted("CHI", 2);
        var screens = new ArrayList<>(List.of(
                new Screen("home", "/", null),
                new Screen("directory", "/spaces?place=Couvin", null),
                new Screen("space", "/s/" + chimay, null),
                new Screen("day", "/s/%s/%s".formatted(chimay, day), Account.ALINE),
                new Screen("agenda", "/agenda", null),
                new Screen("today", "/me", Account.ALINE),
                new Screen("bookings", "/me/bookings", Account.ALINE),
                new Screen("passes", "/me/passes", Account.ALINE),
                new Screen("documents", "/me/documents", Account.ALINE),
                new Screen("profile", "/me/profile", Account.ALINE),
                new Screen("host-today", "/host/" + enghien, Account.SOFIE),
                new Screen("host-events", "/host/%s/events".formatted(enghien), Account.SOFIE),
                new Screen("host-plan", "/host/%s/plan".formatted(enghien), Account.SOFIE),
                new Screen("host-resources", "/host/%s/resources".formatted(enghien), Account.SOFIE),
                new Screen("host-resource", "/host/%s/resources/ENG-R01".formatted(enghien), Account.SOFIE),
                new Screen("host-hours", "/host/%s/hours".formatted(enghien), Account.SOFIE),
                new Screen("host-allocations", "/host/%s/allocations".formatted(enghien), Account.SOFIE),
                new Screen("billing", "/manage/tilleuls-et-cie/billing", Account.THOMAS),
                new Screen("region", "/region", Account.RAPHAEL),
                new Screen("accessibility", "/accessibility", null),
                new Screen("offline", "/offline", null)));
        screens.addAll(ofThings());
        return screens;
    }

    /** Screens of one booking, one bill run, one event: of the first there is. */
    private static List<Screen> ofThings() {
        var screens = new ArrayList<Screen>();
        String booking = Api.of(Account.ALINE).get("/api/bookings").getString("items[0].bookingId");
        if (booking != null) {
            screens.add(new Screen("booking", "/me/bookings/" + booking, Account.ALINE));
        }
        String run = Api.of(Account.THOMAS)
                .get("/api/bill-runs?seller=tilleuls-et-cie")
                .getString("items[0].billRunId");
        if (run != null) {
            screens.add(new Screen("bill-run", "/manage/tilleuls-et-cie/billing/" + run, Account.THOMAS));
        }
        String event = Api.ofNobody().get("/api/agenda").getString("items[0].eventId");
        if (event != null) {
            screens.add(new Screen("event", "/agenda/" + event, null));
        }
        return screens;
    }
}
