package halte.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.demo.network.Network;
import halte.demo.network.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Structure, offers, prices and plans of the network as commands. */
final class Catalogue {

    /** Prices of the file hold for all of history. */
    private static final String ALWAYS = "2000-01-01";

    private static final Map<String, String> BY_THE_MONTH =
            Map.of("fr", ", au mois", "nl", ", per maand", "de", ", pro Monat", "en", ", by the month");

    private final Network network;

    Catalogue(Network network) {
        this.network = network;
    }

    List<Step> steps() {
        return List.of(
                new Step("operators, holidays, VAT", foundations()),
                new Step("spaces, offers, prices", spaces()),
                new Step("plans, trainings", plans()));
    }

    private List<Request> foundations() {
        var requests = new ArrayList<Request>();
        each("families", family -> put(requests, Service.BILLING, "/api/families/" + code(family), family));
        each("vatKinds", kind -> put(requests, Service.BILLING, "/api/vat-kinds/" + code(kind), kind));
        each("operators", operator -> put(requests, Service.BOOKING, "/api/operators/" + id(operator), operator));
        each(
                "publicHolidays",
                day -> put(
                        requests,
                        Service.BOOKING,
                        "/api/public-holidays/" + day.path("date").asText(),
                        Json.object("name", day.path("name"))));
        return requests;
    }

    private List<Request> spaces() {
        var requests = new ArrayList<Request>();
        each("operators", operator -> put(requests, Service.BILLING, "/api/sellers/" + id(operator), operator));
        for (var space : network.spaces()) {
            put(requests, Service.BOOKING, "/api/spaces/" + space.code(), space.json());
        }
        return requests;
    }

    private List<Request> plans() {
        var requests = new ArrayList<Request>();
        for (var space : network.spaces()) {
            space.json().path("plans").forEach(plan -> plan(requests, plan, space));
            space.offers().forEach(offer -> offer(requests, offer, space));
            space.resources().forEach(resource -> rate(requests, resource, space));
        }
        each("networkProducts", product -> networkProduct(requests, product));
        each("trainings", training -> training(requests, training));
        return requests;
    }

    private void training(List<Request> requests, JsonNode training) {
        var described = Json.copy(training, "name", "minutes", "validityMonths");
        var spaces = described.putArray("spaces");
        training.path("spaces")
                .forEach(id -> spaces.add(network.space(id.asText()).code()));
        put(requests, Service.MEMBERSHIP, "/api/trainings/kinds/" + code(training), described);
    }

    private void plan(List<Request> requests, JsonNode plan, Space space) {
        var described = described(plan, space.operator());
        described.put("space", space.code());
        var validAt = described.putArray("validAt");
        plan.path("validAt")
                .forEach(id -> validAt.add(network.space(id.asText()).code()));
        put(requests, Service.MEMBERSHIP, "/api/plans/" + code(plan), described);
        put(requests, Service.BILLING, "/api/offers/" + code(plan), priced(plan, space.operator(), space.code()));
    }

    private void networkProduct(List<Request> requests, JsonNode product) {
        var seller = product.path("seller").asText();
        var described = described(product, seller);
        described.putNull("space");
        described.put("validAt", "ALL");
        put(requests, Service.MEMBERSHIP, "/api/plans/" + code(product), described);
        put(requests, Service.BILLING, "/api/offers/" + code(product), priced(product, seller, null));
    }

    private static ObjectNode described(JsonNode plan, String operator) {
        var described = Json.copy(
                plan,
                "kind",
                "name",
                "unit",
                "entitlement",
                "validityMonths",
                "oncePer",
                "noticeDays",
                "months",
                "fixedWeekday",
                "roomHoursPerMonth",
                "roomDiscountPct",
                "passDiscountPct",
                "access",
                "anyHour",
                "audience",
                "payer");
        described.put("operator", operator);
        return described;
    }

    private void offer(List<Request> requests, JsonNode offer, Space space) {
        var priced = priced(offer, space.operator(), space.code());
        priced.setAll(Json.copy(offer, "kind", "sale", "active", "hostedOnly", "basis"));
        put(requests, Service.BILLING, "/api/offers/" + code(offer), priced);
    }

    /** Rooms by the hour and day as rates; offices, let by the month, as an offer too. */
    private void rate(List<Request> requests, JsonNode resource, Space space) {
        if (!resource.has("prices")) {
            return;
        }
        var kind = kind(resource);
        var rate = Json.copy(resource, "kind", "name", "prices", "vatKindWithServices");
        rate.put("seller", space.operator());
        rate.put("space", space.code());
        rate.put("vatKind", resource.path("vatKind").asText(kind.path("vatKind").asText()));
        rate.put("family", kind.path("family").asText());
        put(requests, Service.BILLING, "/api/resource-rates/" + code(resource), rate);
        if (resource.path("kind").asText().equals("OFFICE")) {
            var offer = rate.deepCopy().without(List.of("kind", "prices", "vatKindWithServices"));
            var monthly = (ObjectNode) offer;
            monthly.set("name", byTheMonth(resource.path("name")));
            monthly.put("unit", "MON");
            monthly.set("prices", prices(resource.path("prices").path("month")));
            put(requests, Service.BILLING, "/api/offers/" + code(resource) + "-MONTH", monthly);
        }
    }

    private static ObjectNode priced(JsonNode sold, String seller, @org.jspecify.annotations.Nullable String space) {
        var offer = Json.object();
        offer.put("seller", seller);
        offer.put("space", space);
        offer.setAll(Json.copy(sold, "name", "family", "unit", "vatKind"));
        offer.set("prices", prices(sold.path("price")));
        return offer;
    }

    private static JsonNode prices(JsonNode net) {
        return Json.tree(List.of(Json.object("from", ALWAYS).set("net", net)));
    }

    private static ObjectNode byTheMonth(JsonNode name) {
        var monthly = Json.object();
        name.properties()
                .forEach(text -> monthly.put(
                        text.getKey(), text.getValue().asText() + BY_THE_MONTH.getOrDefault(text.getKey(), "")));
        return monthly;
    }

    private JsonNode kind(JsonNode resource) {
        for (var kind : network.json().path("resourceKinds")) {
            if (kind.path("kind").equals(resource.path("kind"))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind for (%s) in the network.".formatted(code(resource)));
    }

    private void each(String list, java.util.function.Consumer<JsonNode> command) {
        network.json().path(list).forEach(command);
    }

    private static void put(List<Request> requests, Service service, String path, JsonNode body) {
        requests.add(new Request(service, "PUT", path, Json.write(body)));
    }

    private static String code(JsonNode json) {
        return json.path("code").asText();
    }

    private static String id(JsonNode json) {
        return json.path("id").asText();
    }
}
