package halte.demo.history;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.activity.Attendance;
import halte.demo.activity.Chance;
import halte.demo.activity.Profile;
import halte.demo.activity.Scenarios;
import halte.demo.activity.Worker;
import halte.demo.network.Space;
import halte.demo.people.Ids;
import halte.demo.people.People;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is sold beside the desks: printing, drinks, lockers, registered offices, private offices. */
final class Sales {

    /** Offers whose buyers come from outside rather than from among the workers. */
    private static final List<String> FOR_CUSTOMERS = List.of("COFFEE_BREAK", "BUFFET", "HALL_SETUP", "PROJECTOR");

    private final Profile profile;
    private final Chance chance;
    private final Attendance attendance;
    private final Scenarios scenarios;
    private final People people;
    private final Now now;

    Sales(Profile profile, Chance chance, Attendance attendance, Scenarios scenarios, People people, Now now) {
        this.profile = profile;
        this.chance = chance;
        this.attendance = attendance;
        this.scenarios = scenarios;
        this.people = people;
        this.now = now;
    }

    /** @param entries the diary of the space: who was there when */
    List<Sale> of(Space space, List<Diary.Entry> entries) {
        var sales = new ArrayList<Sale>();
        var last = YearMonth.from(now.today());
        for (var month = YearMonth.from(now.firstDay()); !month.isAfter(last); month = month.plusMonths(1)) {
            if (!scenarios.isSilent(space.id(), month.atDay(1))
                    && !space.openedOn().isAfter(month.atDay(1))) {
                var days = daysOf(entries, month);
                for (var offer : space.offers()) {
                    if (offer.path("active").asBoolean()) {
                        toWorkers(space, offer, month, days, sales);
                        toAnybody(space, offer, month, days, sales);
                        contracts(space, offer, month, sales);
                    }
                }
                offices(space, month, sales);
            }
        }
        return sales;
    }

    private Map<Worker, List<LocalDate>> daysOf(List<Diary.Entry> entries, YearMonth month) {
        var days = new LinkedHashMap<Worker, List<LocalDate>>();
        entries.stream()
                .filter(entry -> entry.use().outcome().equals(Use.COMPLETED))
                .filter(entry -> YearMonth.from(entry.visit().date()).equals(month))
                .filter(entry -> entry.visit().date().isBefore(now.today()))
                .forEach(entry -> days.computeIfAbsent(entry.visit().worker(), none -> new ArrayList<>())
                        .add(entry.visit().date()));
        return days;
    }

    private void toWorkers(
            Space space, JsonNode offer, YearMonth month, Map<Worker, List<LocalDate>> days, List<Sale> sales) {
        double rate =
                profile.at("offers/perActiveWorkerMonth").path(kind(offer)).asDouble(0);
        if (rate > 0) {
            days.forEach((worker, there) -> {
                var key = "%s|%s|%s".formatted(code(offer), worker.id(), month);
                int quantity = Chance.poisson(chance.u("sold", key), rate * elapsed(month));
                if (quantity > 0) {
                    sales.add(sale(
                            space, code(offer), quantity, worker, Chance.one(chance.u("soldon", key), there), key));
                }
            });
        }
    }

    private void toAnybody(
            Space space, JsonNode offer, YearMonth month, Map<Worker, List<LocalDate>> days, List<Sale> sales) {
        double rate = profile.at("offers/perSpaceMonth").path(kind(offer)).asDouble(0);
        boolean season = !kind(offer).equals("STUDY_PLACE") || isStudyMonth(month);
        if (rate == 0 || days.isEmpty() || !season) {
            return;
        }
        var workers = List.copyOf(days.keySet());
        int quantity = Chance.poisson(chance.u("soldhere", code(offer), month), rate * elapsed(month));
        boolean outside = FOR_CUSTOMERS.contains(kind(offer));
        for (int n = 0; n < (outside ? Math.min(1, quantity) : quantity); n++) {
            var key = "%s|%s|%d".formatted(code(offer), month, n);
            var worker = Chance.one(chance.u("soldto", key), workers);
            var day = Chance.one(chance.u("soldhereon", key), days.getOrDefault(worker, List.of(month.atDay(1))));
            var buyer = outside
                    ? Chance.one(chance.u("soldtofirm", key), people.customers())
                            .personId()
                    : people.of(worker).personId();
            sales.add(new Sale(
                    id(key), space.code(), code(offer), String.valueOf(outside ? quantity : 1), buyer, day.toString()));
        }
    }

    /** Lockers, registered offices and other things that run on: the first places hold them. */
    private void contracts(Space space, JsonNode offer, YearMonth month, List<Sale> sales) {
        int contracts = profile.at("offers/subscribersPerSpace")
                        .path(kind(offer))
                        .path(space.id())
                        .asInt(0)
                + (int) Math.rint(profile.at("offers/subscribedShareOfStock")
                                .path(kind(offer))
                                .asDouble(0)
                        * offer.path("stock").asInt(0));
        var day = month.atDay(1);
        attendance.crew(space.id()).on(day).stream()
                .limit(contracts)
                .forEach(worker -> sales.add(sale(
                        space, code(offer), 1, worker, day, "%s|%s|%s".formatted(code(offer), worker.id(), month))));
    }

    private void offices(Space space, YearMonth month, List<Sale> sales) {
        for (var resource : space.resources()) {
            var code = code(resource);
            boolean let = chance.u("office", code) < profile.number("rooms/officeOccupiedShare");
            if (resource.path("kind").asText().equals("OFFICE") && let) {
                var firm = Chance.one(chance.u("officefirm", code), people.customers("COMPANY"));
                var key = code + "|" + month;
                sales.add(new Sale(
                        id(key),
                        space.code(),
                        code + "-MONTH",
                        "1",
                        firm.personId(),
                        month.atDay(1).toString()));
            }
        }
    }

    private Sale sale(Space space, String offer, int quantity, Worker worker, LocalDate day, String key) {
        return new Sale(
                id(key),
                space.code(),
                offer,
                String.valueOf(quantity),
                people.of(worker).personId(),
                day.toString());
    }

    /** Part of the month that has passed. */
    private double elapsed(YearMonth month) {
        return month.equals(YearMonth.from(now.today()))
                ? (now.today().getDayOfMonth() - 1.0) / month.lengthOfMonth()
                : 1;
    }

    private boolean isStudyMonth(YearMonth month) {
        for (var study : profile.at("offers/studyMonths")) {
            if (study.asInt() == month.getMonthValue()) {
                return true;
            }
        }
        return false;
    }

    private static UUID id(String key) {
        return Ids.of("halte-demo-sale:" + key);
    }

    private static String kind(JsonNode offer) {
        return offer.path("kind").asText();
    }

    private static String code(JsonNode offer) {
        return offer.path("code").asText();
    }
}
