package halte.gateway.web.rules;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.FakeServices;
import halte.gateway.FakeServicesResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The host's screens of rules over answers as booking-service gives them. */
@QuarkusTest
@QuarkusTestResource(FakeServicesResource.class)
class RulesPagesTest {

    private static final String HOST = "/spaces/CHI/hosts";
    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([^\"]*)\"");
    private static final String TEAM = "0d6a3c9e-54a4-4f0b-9a15-3f9f1d2b7c03";
    private static final String LEA = "0d6a3c9e-54a4-4f0b-9a15-3f9f1d2b7c01";
    private static final String SCOPE = """
            {"resources":[],"kinds":["ROOM"],"plans":[],"teams":[],"persons":[],"memberKinds":["VISITOR"],\
            "weekdays":["TUESDAY"],"from":"18:00:00","until":"22:00:00","firstDate":null,"lastDate":null}""";
    private static final String RULE = """
            {"id":7,"space":"CHI","position":1,"name":"Le mardi soir","active":true,"stops":false,"refuses":%s,\
            "scope":%s,"limits":%s,"text":{"fr":"Le club d’échecs y joue."},"version":3}""";
    private static final String LIMITS = """
            {"maxMinutes":120,"noticeMinutes":1440,"approval":{"required":true,"decideWithinMinutes":2880},\
            "cancellation":{"steps":[{"leadMinutes":720,"feeOffer":"CHI-LATE","feePercent":50}]}}""";

    private final FakeServices services = FakeServicesResource.services();

    @BeforeEach
    void answers() {
        services.reset();
        services.say("GET", "/api/spaces/chimay", 200, recorded("space"));
        services.say("GET", "/api/spaces/CHI/plan", 200, recorded("plan"));
        services.say("GET", "/api/quotas", 200, """
                {"items":[{"id":4,"space":"CHI","position":1,"name":"Deux jours","active":true,"unit":"LOCAL_DAYS",\
                "period":"WEEK","pool":"PERSON","amount":2,"scope":%s,"text":{},"version":0}],"next":null}\
                """.formatted(SCOPE));
        rules(RULE.formatted("false", SCOPE, LIMITS));
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void rulesAreToldInPhrasesInTheirOrder() {
        // Given
        rules(RULE.formatted("false", SCOPE, LIMITS) + ","
                + RULE.formatted("true", SCOPE, "{}").replace("\"id\":7", "\"id\":8"));

        // When
        String page = page("/host/chimay/rules");

        // Then
        assertThat(page)
                .contains("Règles de réservation à La Grange")
                .contains("Salles")
                .contains("mardi")
                .contains("De passage")
                .contains("au plus 2")
                .contains("Le club d’échecs y joue.")
                .contains("Monter «\u00A0Le mardi soir\u00A0»")
                .contains("refuse")
                .contains("2 jour(s) par semaine, par personne");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void anEmptyListSaysWhatARuleIsGoodFor() {
        // Given
        rules("");
        services.say("GET", "/api/quotas", 200, "{\"items\":[],\"next\":null}");

        // When / Then
        assertThat(page("/host/chimay/rules"))
                .contains("Aucune règle pour l’instant")
                .contains("Aucune limite");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void theFormShowsWhatIsStored() {
        assertThat(page("/host/chimay/rules/edit/7"))
                .contains("name=\"maxMinutes\"", "value=\"120\"")
                .contains("name=\"noticeHours\"", "value=\"24\"")
                .contains("name=\"decideWithin\"", "value=\"48\"")
                .contains("name=\"lead-1\"", "value=\"12\"")
                .contains("value=\"CHI-LATE\"")
                .contains("name=\"from\" value=\"18:00\"")
                .contains("Le club d’échecs y joue.</textarea>");
        assertThat(page("/host/chimay/rules/edit/new")).contains("Nouvelle règle");
        assertThat(page("/host/chimay/rules/edit/limit/4")).contains("Limite «\u00A0Deux jours\u00A0»");
        assertThat(page("/host/chimay/rules/edit/limit/new")).contains("Nouvelle limite");
        assertThat(given().get("/host/chimay/rules/edit/99").statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void theTesterSaysNoAndWhichRule() {
        // Given
        services.say("GET", "/api/verdicts", 200, """
                {"allowed":false,"needsApproval":false,"space":"CHI","resource":"CHI-R01","date":"2026-11-24",\
                "startsAt":"2026-11-24T17:00:00Z","endsAt":"2026-11-24T18:00:00Z","refusals":[{"type":"rule-refuses",\
                "title":"Non","text":"Le club d’échecs y joue.","rule":{"id":7,"name":"Le mardi soir"},"quota":null}],\
                "rules":[{"id":7,"name":"Le mardi soir","network":false,"reached":true,"matched":true,"decisive":true,\
                "stopped":false,"refused":true,"decides":[]},{"id":8,"name":"Après","network":false,"reached":false,\
                "matched":false,"decisive":false,"stopped":false,"refused":false,"decides":[]}],\
                "terms":{"stepMinutes":30,"minMinutes":60,"maxMinutes":720,"noticeMinutes":0,"daysAhead":180,\
                "bufferBefore":0,"bufferAfter":15,"hostedOnly":false,"cancellation":[{"leadMinutes":1440}],\
                "recurrence":true,"decidedBy":{}},\
                "quotas":[{"id":4,"name":"Deux jours","network":false,"unit":"LOCAL_DAYS","period":"WEEK","used":2,\
                "adds":1,"limit":2,"freesUpOn":"2026-11-30","reached":true}]}""");

        // When
        String page = page("/host/chimay/rules/test?date=2026-11-24&part=HOURS&from=18:00&to=19:00&memberKind=VISITOR");

        // Then
        assertThat(page)
                .contains("Non, cette réservation serait refusée.")
                .contains("Règle «\u00A0Le mardi soir\u00A0»")
                .contains("Le club d’échecs y joue.")
                .contains("convient\u00A0: elle refuse")
                .contains("pas lue")
                .contains("2 jour(s) sur 2 jour(s)");
        assertThat(services.seen("GET", "/api/verdicts").get(0).query())
                .contains("startsAt=2026-11-24T17")
                .contains("memberKind=VISITOR");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void teamsAndPersonsOfARuleAreShownByNameAndCanBeTicked() {
        // Given
        services.say("GET", "/api/teams", 200, "{\"items\":[{\"teamId\":\"" + TEAM + "\",\"name\":\"Atelier\"}]}");
        services.say("GET", "/api/people", 200, "{\"items\":[{\"personId\":\"" + LEA + "\",\"name\":\"Léa Noël\"}]}");
        rules(RULE.formatted(
                "true",
                SCOPE.replace("\"teams\":[]", "\"teams\":[\"" + TEAM + "\"]")
                        .replace("\"persons\":[]", "\"persons\":[\"" + LEA + "\"]"),
                "{}"));

        // Then
        assertThat(page("/host/chimay/rules")).contains("Équipe Atelier").contains("Léa Noël");
        assertThat(page("/host/chimay/rules/edit/7"))
                .contains("name=\"teams\" value=\"" + TEAM + "\" checked")
                .contains("name=\"persons\" value=\"" + LEA + "\" checked");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aNameInTheSearchFieldIsFoundBeforeAnythingIsSaved() {
        // Given
        services.say("GET", "/api/people", 200, "{\"items\":[{\"personId\":\"" + LEA + "\",\"name\":\"Léa Noël\"}]}");

        // When
        String page = given().header("Accept-Language", "fr")
                .formParam("_token", token())
                .formParam("name", "Pour Léa")
                .formParam("persons-q", "léa")
                .formParam("action", "save")
                .post("/host/chimay/rules/edit/new")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(page).contains("value=\"" + LEA + "\" checked").contains("value=\"Pour Léa\"");
        assertThat(services.seen("POST", "/api/booking-rules")).isEmpty();
    }

    @Test
    @TestSecurity(user = "claire", roles = "/network")
    void theCoordinatorEditsTheRulesOfTheNetwork() {
        // Given
        services.say("PUT", "/api/booking-rules/order", 200, "{\"items\":[]}");
        var ofNetwork = RULE.formatted("true", SCOPE, "{}").replace("\"space\":\"CHI\"", "\"space\":null");
        rules(ofNetwork + "," + ofNetwork.replace("\"id\":7", "\"id\":8"));

        // When
        String page = page("/host/network/rules");
        given().redirects()
                .follow(false)
                .formParam("_token", token("/host/network/rules"))
                .post("/host/network/rules/8/up")
                .then()
                .statusCode(303);

        // Then
        assertThat(page).contains("<h1>Règles du réseau</h1>").contains("/host/network/rules/edit/7");
        assertThat(page("/host/network/rules/edit/7")).contains("Parkings").contains("trois derniers mois");
        assertThat(services.seen("PUT", "/api/booking-rules/order").get(0).body())
                .isEqualTo("{\"space\":null,\"ids\":[8,7]}");
    }

    @Test
    @TestSecurity(user = "claire", roles = "/network")
    void aRuleOfTheNetworkIsTriedInEverySpaceAndNamesTeamsAndPersons() {
        // Given
        rules(RULE.formatted("true", SCOPE, "{}").replace("\"space\":\"CHI\"", "\"space\":null"));
        services.say("GET", "/api/spaces", 200, """
                {"items":[{"space":"CHI","slug":"chimay","name":{"fr":"La Grange"}}],"next":null}""");
        services.say("GET", "/api/teams", 200, """
                {"items":[{"teamId":"%s","space":"CHI","name":"Atelier"}],"next":null}""".formatted(TEAM));
        services.say("POST", "/api/booking-rules/dry-runs", 200, """
                {"from":"2026-08-23","to":"2026-11-23","bookings":40,"refused":6,"refusedToday":0,"persons":3,\
                "approvals":0,"byRule":[{"rule":"Partout","count":6,"persons":3}],\
                "bySpace":[{"space":"CHI","count":6,"persons":3}],"samples":[{"space":"CHI","resource":"CHI-D01",\
                "date":"2026-11-02","startsAt":"2026-11-02T08:00:00Z","endsAt":"2026-11-02T16:00:00Z"}]}""");

        // When
        String form = page("/host/network/rules/edit/new");
        String page = given().header("Accept-Language", "fr")
                .formParam("_token", token("/host/network/rules/edit/new"))
                .formParam("name", "Partout")
                .formParam("action", "try")
                .post("/host/network/rules/edit/new")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(form).contains("Atelier, La Grange").contains("data-picker=\"\"");
        assertThat(page)
                .contains("6 réservations sur 40")
                .contains("<th scope=\"row\">La Grange</th>")
                .contains("La Grange, lundi 2 novembre");
        assertThat(services.seen("POST", "/api/booking-rules/dry-runs").get(0).body())
                .startsWith("{\"space\":null")
                .contains("Le mardi soir")
                .contains("Partout");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void theTesterTriesSomebodyInATeamAndSaysWhatTheTeamUsed() {
        // Given
        services.say("GET", "/api/teams", 200, "{\"items\":[{\"teamId\":\"" + TEAM + "\",\"name\":\"Atelier\"}]}");
        services.say("GET", "/api/verdicts", 200, """
                {"allowed":false,"needsApproval":false,"space":"CHI","resource":"CHI-R01","date":"2026-11-24",\
                "startsAt":"2026-11-24T17:00:00Z","endsAt":"2026-11-24T18:00:00Z","refusals":[{"type":"quota-reached",\
                "title":"Limite","text":"Limite atteinte.","rule":null,"quota":{"id":4,"name":"Deux jours"}}],"rules":[],\
                "terms":{"stepMinutes":30,"minMinutes":60,"maxMinutes":720,"noticeMinutes":0,"daysAhead":180,\
                "bufferBefore":0,"bufferAfter":15,"hostedOnly":false,"cancellation":[],"recurrence":true,"decidedBy":{}},\
                "quotas":[{"id":4,"name":"Deux jours","network":false,"unit":"LOCAL_DAYS","period":"WEEK",\
                "team":"Atelier","used":2,"adds":1,"limit":2,"freesUpOn":"2026-11-30","reached":true}]}""");

        // When
        String page = page("/host/chimay/rules/test?date=2026-11-24&part=AM&memberKind=MEMBER&team=" + TEAM);

        // Then
        assertThat(page)
                .contains("<option value=\"" + TEAM + "\" selected>Atelier</option>")
                .contains("Limite «\u00A0Deux jours\u00A0»")
                .contains("Équipe Atelier\u00A0: 2 jour(s) sur 2 jour(s)");
        assertThat(services.seen("GET", "/api/verdicts").get(0).query()).contains("team=" + TEAM);
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aRuleWhoseTeamsWereRemovedSaysThatItConcernsNobody() {
        // Given
        services.say("GET", "/api/teams", 200, """
                {"items":[{"teamId":"%s","name":"Atelier","endedAt":"2026-11-20T09:00:00Z"}]}""".formatted(TEAM));
        rules(RULE.formatted("true", SCOPE.replace("\"teams\":[]", "\"teams\":[\"" + TEAM + "\"]"), "{}"));

        // Then
        assertThat(page("/host/chimay/rules"))
                .contains("Équipe Atelier (supprimée le 20 nov. 2026)")
                .contains("Ne concerne plus personne");
    }

    @Test
    @TestSecurity(user = "aurore", roles = HOST)
    void aHostReadsTheRulesOfTheNetworkAndCannotOpenThem() {
        // Given
        rules(RULE.formatted("true", SCOPE, "{}").replace("\"space\":\"CHI\"", "\"space\":null"));

        // Then
        assertThat(page("/host/chimay/rules")).contains("règle du réseau").doesNotContain("/rules/edit/7");
        given().get("/host/network/rules").then().statusCode(404);
    }

    private static String token() {
        return token("/host/chimay/rules/edit/new");
    }

    private static String token(String path) {
        var found = TOKEN.matcher(page(path));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void rules(String items) {
        services.say("GET", "/api/booking-rules", 200, "{\"items\":[" + items + "],\"next\":null}");
    }

    private static String page(String path) {
        return given().header("Accept-Language", "fr")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String recorded(String name) {
        return new String(FakeServices.recorded(name), StandardCharsets.UTF_8);
    }
}
