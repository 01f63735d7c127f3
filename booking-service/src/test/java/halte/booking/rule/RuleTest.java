package halte.booking.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.booking.people.PeopleFixture;
import halte.contracts.booking.BookingRulesChangedV1;
import halte.contracts.membership.MembershipStartedV1;
import halte.contracts.membership.TrainingDescribedV1;
import halte.contracts.membership.TrainingValidatedV1;
import halte.testkit.Polled;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RuleTest extends ServiceTest {

    @Inject
    MembershipListener membership;

    @Inject
    PeopleFixture people;

    @Test
    void aRuleThatRefusesSaysWhyInTheWordsOfTheHost() {
        // Given
        ASpace.called("QWA").withRoom("R01").describe();
        rule("QWA", "Mardi fermé aux salles")
                .refusing("La salle est au club d’échecs le mardi.")
                .about(Map.of("kinds", List.of("ROOM"), "weekdays", List.of("TUESDAY")))
                .write();

        // When
        var refused = room("QWA-R01", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        var onWednesday = room("QWA-R01", "2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z");
        var desk = book(Tokens.worker(), "QWA-D01", "2026-11-24", "AM");

        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("/problems/rule-refuses"))
                .body("detail", equalTo("La salle est au club d’échecs le mardi."))
                .body("rule.name", equalTo("Mardi fermé aux salles"));
        onWednesday.then().statusCode(201);
        desk.then().statusCode(201);
    }

    @Test
    void theFirstMatchingRuleDecidesEachLimitAndOneThatStopsEndsTheWalk() {
        // Given
        ASpace.called("QWB").withRoom("R01").describe();
        rule("QWB", "Longueur").saying(Map.of("maxMinutes", 90)).write();
        rule("QWB", "Plus tard dans la liste")
                .saying(Map.of("maxMinutes", 75, "minMinutes", 75))
                .write();
        rule("QWB", "Fin").stopping().write();
        rule("QWB", "Jamais lue").refusing("Jamais.").write();

        // When
        var long90 = room("QWB-R01", "2026-11-24T09:00:00Z", "2026-11-24T10:30:00Z");
        var tooLong = room("QWB-R01", "2026-11-25T09:00:00Z", "2026-11-25T11:00:00Z");
        var tooShort = room("QWB-R01", "2026-11-26T09:00:00Z", "2026-11-26T10:00:00Z");

        // Then
        long90.then().statusCode(201);
        tooLong.then()
                .statusCode(422)
                .body("type", equalTo("/problems/too-long"))
                .body("rule.name", equalTo("Longueur"));
        tooShort.then()
                .body("type", equalTo("/problems/too-short"))
                .body("rule.name", equalTo("Plus tard dans la liste"));
        verdict("QWB", "resource=QWB-R01&startsAt=2026-11-27T09:00:00Z&endsAt=2026-11-27T10:30:00Z")
                .then()
                .body("allowed", equalTo(true))
                .body("rules.decisive", contains(true, true, true, false))
                .body("rules[3].reached", equalTo(false))
                .body("terms.maxMinutes", equalTo(90))
                .body("terms.decidedBy.MAX_MINUTES", equalTo("Longueur"));
    }

    @Test
    void aRuleAboutALabelIsAboutEveryUnitBehindIt() {
        // Given
        ASpace.called("QWN")
                .with("P1", "PARKING")
                .with("P2", "PARKING")
                .with("P3", "PARKING")
                .with("P", "PARKING", Map.of("units", List.of("QWN-P1", "QWN-P2")))
                .describe();
        rule("QWN", "Travaux au parking")
                .about(Map.of("resources", List.of("QWN-P")))
                .refusing("Le parking est en travaux.")
                .write();

        // When
        var label = book(Tokens.worker(), "QWN-P", "2026-11-25", "DAY");
        var unit = book(Tokens.worker(), "QWN-P2", "2026-11-25", "DAY");
        var other = book(Tokens.worker(), "QWN-P3", "2026-11-25", "DAY");

        // Then
        label.then().statusCode(422).body("detail", equalTo("Le parking est en travaux."));
        unit.then().statusCode(422).body("rule.name", equalTo("Travaux au parking"));
        other.then().statusCode(201);
    }

    @Test
    void aRuleForAPlanBindsWhoHoldsItOnThatDay() {
        // Given
        ASpace.called("QWC").describe();
        var member = Tokens.person("Holder");
        membership.on(Polled.of(message(
                UUID.randomUUID(),
                new MembershipStartedV1(
                        UUID.randomUUID(),
                        member.personId(),
                        UUID.randomUUID(),
                        "QWC-MONTH",
                        ASpace.OPERATOR,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 30),
                        null,
                        null))));
        rule("QWC", "Abonnés")
                .about(Map.of("plans", List.of("QWC-MONTH")))
                .stopping()
                .write();
        rule("QWC", "Les autres à partir de décembre")
                .refusing("Réservé aux abonnés.")
                .write();

        // When
        var held = book(member.token(), "QWC-D01", "2026-11-25", "DAY");
        var over = book(member.token(), "QWC-D01", "2026-12-02", "DAY");
        var stranger = book(Tokens.worker("Stranger"), "QWC-D02", "2026-11-25", "DAY");

        // Then
        held.then().statusCode(201);
        over.then().statusCode(422);
        stranger.then().statusCode(422).body("detail", equalTo("Réservé aux abonnés."));
        verdict("QWC", "kind=DESK&date=2026-12-02&part=AM&plan=QWC-MONTH")
                .then()
                .body("allowed", equalTo(true));
        verdict("QWC", "kind=DESK&date=2026-12-02&part=AM&memberKind=VISITOR")
                .then()
                .body("allowed", equalTo(false))
                .body("refusals[0].rule.name", equalTo("Les autres à partir de décembre"));
    }

    @Test
    void aMachineIsForThoseWhoseTrainingWasValidated() {
        // Given
        var space = ASpace.called("QWD").with("M01", "MACHINE");
        @SuppressWarnings("unchecked")
        var resources = (List<Map<String, Object>>) space.body().get("resources");
        resources.get(resources.size() - 1).put("requiresTraining", "TRAIN-LASER");
        space.describe();
        var maker = Tokens.person("Maker");

        // When
        var unnamed = machine(maker, "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        membership.on(Polled.of(message(
                UUID.randomUUID(),
                new TrainingDescribedV1(
                        "TRAIN-LASER", Map.of("fr", "Découpe laser", "nl", "Lasersnijden"), null, List.of("QWD")))));
        var before = machine(maker, "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        membership.on(Polled.of(message(
                UUID.randomUUID(),
                new TrainingValidatedV1(
                        maker.personId(),
                        "TRAIN-LASER",
                        "QWD",
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 12, 1),
                        true))));
        var after = machine(maker, "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        var expired = machine(maker, "2026-12-02T09:00:00Z", "2026-12-02T10:00:00Z");

        // Then
        unnamed.then().statusCode(422).body("detail", containsString("« TRAIN-LASER »"));
        before.then()
                .statusCode(422)
                .body("type", equalTo("/problems/training-missing"))
                .body("training", equalTo("TRAIN-LASER"))
                .body("detail", containsString("« Découpe laser »"));
        verdictOfMachine("nl").then().body("refusals[0].text", containsString("‘Lasersnijden’"));
        verdictOfMachine("en").then().body("refusals[0].text", containsString("“Découpe laser”"));
        after.then().statusCode(201);
        expired.then().statusCode(422).body("training", equalTo("TRAIN-LASER"));
    }

    @Test
    void noticeDaysAheadAndBuffersComeFromTheRule() {
        // Given
        ASpace.called("QWE").withRoom("R01").describe();
        rule("QWE", "Préparer la salle")
                .about(Map.of("kinds", List.of("ROOM")))
                .saying(Map.of("noticeMinutes", 240, "daysAhead", 7, "bufferBefore", 30, "bufferAfter", 0))
                .write();

        // When
        var tooLate = room("QWE-R01", "2026-11-23T11:00:00Z", "2026-11-23T12:00:00Z");
        var tooEarly = room("QWE-R01", "2026-12-01T11:00:00Z", "2026-12-01T12:00:00Z");
        var first = room("QWE-R01", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        var inTheBuffer = room("QWE-R01", "2026-11-24T10:00:00Z", "2026-11-24T11:00:00Z");
        var after = room("QWE-R01", "2026-11-24T10:30:00Z", "2026-11-24T11:30:00Z");

        // Then
        tooLate.then().statusCode(422).body("type", equalTo("/problems/too-late-to-book"));
        tooLate.then().body("detail", containsString("4 heures"));
        tooEarly.then().statusCode(422).body("type", equalTo("/problems/too-far-ahead"));
        first.then().statusCode(201);
        inTheBuffer.then().statusCode(409);
        after.then().statusCode(201);
    }

    @Test
    void ofDesksUnderDifferentRulesOnlyTheAllowedOnesAreGiven() {
        // Given
        ASpace.called("QWF").withDesks(3).describe();
        rule("QWF", "Places du comité")
                .about(Map.of("resources", List.of("QWF-D01", "QWF-D02")))
                .refusing("Pour le comité.")
                .write();

        // When
        var first = bookAnyDesk(Tokens.worker("One"), "QWF", "2026-11-24", "DAY");
        var second = bookAnyDesk(Tokens.worker("Two"), "QWF", "2026-11-24", "DAY");

        // Then
        first.then().statusCode(201).body("resource", equalTo("QWF-D03"));
        second.then().statusCode(409);
    }

    @Test
    void rulesAreOrderedSwitchedOffAndRemovedByTheirHostsOnly() {
        // Given
        ASpace.called("QWG").describe();
        long first = rule("QWG", "Un").refusing("Un.").write();
        long second = rule("QWG", "Deux").stopping().write();
        var host = Tokens.host("QWG");

        // When
        as(host).body(Map.of("space", "QWG", "ids", List.of(second, first)))
                .put("/api/booking-rules/order")
                .then()
                .statusCode(200)
                .body("items.name", contains("Deux", "Un"));

        // Then
        book(Tokens.worker(), "QWG-D01", "2026-11-24", "AM").then().statusCode(201);
        as(host).body(Map.of("space", "QWG", "ids", List.of(second)))
                .put("/api/booking-rules/order")
                .then()
                .statusCode(409);
        as(Tokens.host("QWA")).delete("/api/booking-rules/" + first).then().statusCode(404);
        as(Tokens.host("QWA")).get("/api/booking-rules?space=QWG").then().statusCode(403);
        var off = rule("QWG", "Deux").stopping().body();
        off.put("active", false);
        off.put("version", 0);
        as(host).body(off)
                .put("/api/booking-rules/" + second)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as(host).body(off).put("/api/booking-rules/" + second).then().statusCode(409);
        book(Tokens.worker(), "QWG-D01", "2026-11-25", "AM").then().statusCode(422);
        as(host).delete("/api/booking-rules/" + first).then().statusCode(204);
        book(Tokens.worker(), "QWG-D01", "2026-11-25", "AM").then().statusCode(201);
        assertThat(told(BookingRulesChangedV1.TYPE, "QWG")).isEqualTo(5);
    }

    @Test
    void whatContradictsItselfOrIsForeignIsNotStored() {
        // Given
        ASpace.called("QWH").withRoom("R01").describe();
        ASpace.called("QWI").withRoom("R01").describe();
        var host = Tokens.host("QWH");
        var wrong = List.of(
                rule("QWH", "Sans mots").refusing("").body(),
                rule("QWH", "Rien").body(),
                rule("QWH", "Longueurs")
                        .saying(Map.of("minMinutes", 120, "maxMinutes", 60))
                        .body(),
                rule("QWH", "Pas un quart").saying(Map.of("minMinutes", 50)).body(),
                rule("QWH", "Délais")
                        .saying(Map.of("noticeMinutes", 2880, "daysAhead", 1))
                        .body(),
                rule("QWH", "Demi-plage")
                        .stopping()
                        .about(Map.of("from", "10:00"))
                        .body(),
                rule("QWH", "Dates")
                        .stopping()
                        .about(Map.of("firstDate", "2026-12-01", "lastDate", "2026-11-01"))
                        .body(),
                rule("QWH", "Ailleurs")
                        .stopping()
                        .about(Map.of("resources", List.of("QWI-R01")))
                        .body(),
                rule("QWH", "Sorte")
                        .stopping()
                        .about(Map.of("kinds", List.of("CHAIR")))
                        .body(),
                rule("QWH", "Équipe")
                        .stopping()
                        .about(Map.of("teams", List.of(UUID.randomUUID().toString())))
                        .body(),
                rule("QWH", "Paliers")
                        .saying(Map.of(
                                "cancellation", Map.of("steps", List.of(Map.of("leadMinutes", 60, "feePercent", 50)))))
                        .body());

        // When
        var answers = wrong.stream()
                .map(body -> as(host).body(body).post("/api/booking-rules"))
                .toList();

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(422);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.<String>path("type")).isEqualTo("/problems/rule-contradicts"));
        as(host).get("/api/booking-rules?space=QWH").then().body("items", empty());
        as(host).body(Map.of("space", "QWH", "name", "x", "maximum", 3))
                .post("/api/booking-rules")
                .then()
                .statusCode(400);
    }

    @Test
    void aRuleOfTheNetworkHoldsAfterThoseOfTheSpace() {
        // Given
        ASpace.called("QWJ").describe();
        var body = rule("QWJ", "Réseau : trente jours")
                .saying(Map.of("daysAhead", 30))
                .about(Map.of("resources", List.of("QWJ-D01", "QWJ-D02")))
                .body();
        body.remove("space");
        long network = as(Tokens.coordinator())
                .body(body)
                .post("/api/booking-rules")
                .then()
                .statusCode(201)
                .body("space", nullValue())
                .extract()
                .jsonPath()
                .getLong("id");
        as(Tokens.host("QWJ")).body(body).post("/api/booking-rules").then().statusCode(403);
        rule("QWJ", "Ici quarante")
                .saying(Map.of("daysAhead", 40))
                .about(Map.of("resources", List.of("QWJ-D02")))
                .write();

        // When
        var byTheNetwork = book(Tokens.worker(), "QWJ-D01", "2026-12-30", "AM");
        var byTheSpace = book(Tokens.worker(), "QWJ-D02", "2026-12-30", "AM");

        // Then
        byTheNetwork.then().statusCode(422).body("rule.name", equalTo("Réseau : trente jours"));
        byTheSpace.then().statusCode(201);
        as(Tokens.host("QWJ")).delete("/api/booking-rules/" + network).then().statusCode(404);
        as(Tokens.host("QWJ")).get("/api/booking-rules?space=QWJ").then().body("items.space", hasItem(nullValue()));
        as(Tokens.coordinator()).delete("/api/booking-rules/" + network).then().statusCode(204);
    }

    @Test
    void aDryRunTellsWhatChangedRulesWouldHaveRefusedWithoutNames() {
        // Given
        ASpace.called("QWK").withRoom("R01").describe();
        clock.stopAt(Instant.parse("2026-10-05T07:00:00Z"));
        room("QWK-R01", "2026-10-06T09:00:00Z", "2026-10-06T12:00:00Z").then().statusCode(201);
        room("QWK-R01", "2026-10-07T09:00:00Z", "2026-10-07T10:00:00Z").then().statusCode(201);
        book(Tokens.worker("Other"), "QWK-D01", "2026-10-06", "DAY").then().statusCode(201);
        clock.stopAt(MONDAY_NINE);
        var proposed = rule("QWK", "Deux heures au plus")
                .about(Map.of("kinds", List.of("ROOM")))
                .saying(Map.of("maxMinutes", 120))
                .body();
        proposed.remove("space");

        // When
        var outcome = as(Tokens.host("QWK"))
                .body(Map.of("space", "QWK", "rules", List.of(proposed)))
                .post("/api/booking-rules/dry-runs");

        // Then
        outcome.then()
                .statusCode(200)
                .body("bookings", equalTo(3))
                .body("refused", equalTo(1))
                .body("refusedToday", equalTo(0))
                .body("persons", equalTo(1))
                .body("byRule[0].rule", equalTo("Deux heures au plus"))
                .body("samples[0].resource", equalTo("QWK-R01"));
        assertThat(outcome.asString()).doesNotContain("Lambotte").doesNotContain("personId");
        as(Tokens.host("QWK")).get("/api/booking-rules?space=QWK").then().body("items", empty());
        as(Tokens.host("QWA"))
                .body(Map.of("space", "QWK", "rules", List.of(proposed)))
                .post("/api/booking-rules/dry-runs")
                .then()
                .statusCode(403);
    }

    @Test
    void aDryRunOfTheNetworkCountsInEverySpaceAndOnlyForCoordinators() {
        // Given two spaces, of which one says its own
        ASpace.called("QWT").withRoom("R01").describe();
        ASpace.called("QWU").withRoom("R01").describe();
        clock.stopAt(Instant.parse("2026-10-05T07:00:00Z"));
        room("QWT-R01", "2026-10-06T09:00:00Z", "2026-10-06T12:00:00Z").then().statusCode(201);
        room("QWU-R01", "2026-10-07T09:00:00Z", "2026-10-07T12:00:00Z").then().statusCode(201);
        clock.stopAt(MONDAY_NINE);
        rule("QWU", "Ici sans limite")
                .about(Map.of("kinds", List.of("ROOM")))
                .saying(Map.of("maxMinutes", 1440))
                .write();
        var whoBooks = Tokens.person("Aline Lambotte").personId();
        people.describe(whoBooks, "Aline Lambotte", "aline-lambotte@courriel.example", "fr");
        var proposed = rule("QWT", "Partout deux heures")
                .about(Map.of("resources", List.of("QWT-R01", "QWU-R01"), "persons", List.of(whoBooks)))
                .saying(Map.of("maxMinutes", 120))
                .body();
        proposed.remove("space");
        var body = Map.of("rules", List.of(proposed));

        // When
        var outcome = as(Tokens.coordinator()).body(body).post("/api/booking-rules/dry-runs");

        // Then the rule of the space comes first
        outcome.then()
                .statusCode(200)
                .body("byRule.find { it.rule == 'Partout deux heures' }.count", equalTo(1))
                .body("bySpace.find { it.space == 'QWT' }.count", equalTo(1))
                .body("bySpace.find { it.space == 'QWU' }", nullValue());
        as(Tokens.host("QWT"))
                .body(body)
                .post("/api/booking-rules/dry-runs")
                .then()
                .statusCode(403);
    }

    @Test
    void whoComesWithoutBookingIsJudgedByTheSameRules() {
        // Given
        ASpace.called("QWL").describe();
        rule("QWL", "Pas de visiteurs")
                .about(Map.of("memberKinds", List.of("VISITOR")))
                .refusing("Membres seulement.")
                .write();

        // When
        var visitor = as(Tokens.host("QWL"))
                .body(Map.of("space", "QWL", "visitor", Map.of("name", "Passant")))
                .post("/api/presences");

        // Then
        visitor.then().statusCode(422).body("detail", equalTo("Membres seulement."));
        assertThat(count("select count(*) as n from booking where space = 'QWL'"))
                .isZero();
        as(Tokens.host("QWL")).get("/api/booking-rules?space=QWL").then().body("items.name", not(empty()));
    }

    @Test
    void aDayKeptFromVisitorsIsForThoseWhoHoldAPlan() {
        // Given
        ASpace.called("QWM")
                .hours("08:30", "17:30", "BADGE", "mon", "tue", "wed", "thu", "fri")
                .describe();
        as(Tokens.host("QWM"))
                .body(Map.of(
                        "segments",
                        List.of(),
                        "reason",
                        Map.of("fr", "Inventaire"),
                        "audience",
                        "VISITORS",
                        "kind",
                        "CLOSURE"))
                .put("/api/spaces/QWM/exceptions/2026-11-26")
                .then()
                .statusCode(200);
        var member = Tokens.person("Plan Holder");
        membership.on(Polled.of(message(
                UUID.randomUUID(),
                new MembershipStartedV1(
                        UUID.randomUUID(),
                        member.personId(),
                        UUID.randomUUID(),
                        "QWM-MONTH",
                        ASpace.OPERATOR,
                        LocalDate.of(2026, 11, 1),
                        null,
                        null,
                        null))));

        // When
        var visitor = slot(Tokens.person("No Plan"), "QWM-D01");
        var holder = slot(member, "QWM-D02");

        // Then
        visitor.then().statusCode(422).body("detail", containsString("Inventaire"));
        holder.then().statusCode(201);
    }

    private static Response slot(Tokens.Person person, String desk) {
        return as(person.token())
                .body(Map.of("resource", desk, "startsAt", "2026-11-26T09:00:00Z", "endsAt", "2026-11-26T11:00:00Z"))
                .post("/api/bookings");
    }

    private static Response room(String resource, String from, String to) {
        return as(Tokens.worker())
                .body(Map.of("resource", resource, "startsAt", from, "endsAt", to))
                .post("/api/bookings");
    }

    private static Response machine(Tokens.Person person, String from, String to) {
        return as(person.token())
                .body(Map.of("resource", "QWD-M01", "startsAt", from, "endsAt", to))
                .post("/api/bookings");
    }

    private static Response verdictOfMachine(String language) {
        return as(Tokens.host("QWD"))
                .header("Accept-Language", language)
                .get(
                        "/api/verdicts?space=QWD&resource=QWD-M01&startsAt=2026-11-24T09:00:00Z&endsAt=2026-11-24T10:00:00Z");
    }

    private static Response verdict(String space, String query) {
        return as(Tokens.host(space)).get("/api/verdicts?space=" + space + "&" + query);
    }

    private static ARule rule(String space, String name) {
        return new ARule(space, name);
    }

    /** A rule to test with. */
    private static final class ARule {

        private final Map<String, Object> body = new LinkedHashMap<>();

        ARule(String space, String name) {
            body.put("space", space);
            body.put("name", name);
        }

        ARule refusing(String words) {
            body.put("refuses", true);
            body.put("text", Map.of("fr", words));
            return this;
        }

        ARule stopping() {
            body.put("stops", true);
            return this;
        }

        ARule about(Map<String, Object> scope) {
            body.put("scope", scope);
            return this;
        }

        ARule saying(Map<String, Object> limits) {
            body.put("limits", limits);
            return this;
        }

        Map<String, Object> body() {
            return body;
        }

        long write() {
            return as(Tokens.host((String) body.get("space")))
                    .body(body)
                    .post("/api/booking-rules")
                    .then()
                    .statusCode(201)
                    .extract()
                    .jsonPath()
                    .getLong("id");
        }
    }
}
