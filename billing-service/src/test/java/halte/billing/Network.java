package halte.billing;

import static io.restassured.RestAssured.given;

import halte.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A small network, described through the API the way the coordinator does it. */
public final class Network {

    private static final Map<String, String> NUMBERS = Map.of(
            "STANDARD", "1999.000.447",
            "FRANCHISE", "1999.000.150",
            "PUBLIC", "1999.000.348",
            "MIXED", "1999.000.546",
            "EXEMPT_ART44", "1999.000.645");

    private Network() {}

    public static void catalogue() {
        for (var family :
                new String[] {"DESKS", "PASSES", "MEMBERSHIPS", "ROOMS", "PRINTING", "CATERING_LODGING", "TRAINING"}) {
            put("/api/families/" + family, """
                    {"name":{"fr":"Famille %s"},"revenueAccount":"700110","deskRelated":true}""".formatted(family));
        }
        kind("DESK_SERVICE", "21.00", "S");
        kind("ROOM_WITH_SERVICES", "21.00", "S");
        kind("PRINTING", "21.00", "S");
        kind("CATERING", "12.00", "S");
        kind("TRAINING_RECOGNISED", "0.00", "E");
        kind("PUBLIC_SERVICE", "0.00", "O");
        put("/api/vat-kinds/ROOM_PASSIVE", """
                {"name":{"fr":"Salle nue"},"rates":[{"from":"2019-01-01","rate":"21.00","category":"S"}]}""");
        put("/api/vat-kinds/LODGING", """
                {"name":{"fr":"Logement"},"rates":[{"from":"2000-01-01","to":"2026-02-28","rate":"6.00","category":"S"},
                {"from":"2026-03-01","to":null,"rate":"12.00","category":"S"}]}""");
    }

    private static void kind(String code, String rate, String category) {
        put("/api/vat-kinds/" + code, """
                {"name":{"fr":"Genre"},"rates":[{"from":"2000-01-01","to":null,"rate":"%s","category":"%s"}]}""".formatted(rate, category));
    }

    public static void seller(String operator, String prefix, String profile) {
        var dotted = NUMBERS.get(profile);
        var number = dotted.replace(".", "");
        put("/api/sellers/" + operator, """
                {"name":"Vendeur %1$s","legalForm":"ASBL","enterpriseNumber":"%2$s","vatNumber":"BE%3$s",
                "peppolId":"0208:%3$s","vat":[{"profile":"%4$s","from":"2020-01-01","to":null}],
                "registeredOffice":{"street":"Rue Haute 1","postalCode":"6700","town":"Arlon","country":"BE"},
                "court":"Arlon","iban":"BE72988003318016","bic":"HALTBEB0","invoicePrefix":"%5$s","paymentTermDays":30,
                "languages":["fr","nl"],"email":"factures@%1$s.example"}""".formatted(operator, dotted, number, profile, prefix));
    }

    public static void offer(String code, String seller, String family, String unit, String vatKind, String net) {
        offer(code, seller, code.substring(0, 3), family, unit, vatKind, """
                [{"from":"2000-01-01","to":null,"net":"%s"}]""".formatted(net));
    }

    public static void offer(
            String code, String seller, String space, String family, String unit, String vatKind, String prices) {
        put("/api/offers/" + code, """
                {"seller":"%s","space":"%s","name":{"fr":"Offre %s","nl":"Aanbod"},"family":"%s","unit":"%s",
                "vatKind":"%s","prices":%s}""".formatted(seller, space, code, family, unit, vatKind, prices));
    }

    public static void rate(String resource, String seller, String vatKind, String prices) {
        put("/api/resource-rates/" + resource, """
                {"seller":"%s","space":"%s","kind":"ROOM","vatKind":"%s","family":"ROOMS","name":{"fr":"Salle"},
                "prices":%s}""".formatted(seller, resource.substring(0, 3), vatKind, prices));
    }

    public static ValidatableResponse put(String path, String body) {
        return as(Tokens.coordinator()).body(body).put(path).then().statusCode(200);
    }

    public static RequestSpecification as(String token) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON);
    }
}
