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
import halte.contracts.booking.BookingRulesChangedV1;
import halte.contracts.membership.MembershipStartedV1;
import halte.contracts.membership.TrainingValidatedV1;
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

    @Test
    void aRuleThatRefusesSaysWhyInTheWordsOfTheHost() {
        // Given
        ASpace.called("RUA").withRoom("R01").describe();
        rule("RUA", "Mardi fermé aux salles")
                .refusing("La salle est au club d’échecs le mardi.")
                .about(Map.of("kinds", List.of("ROOM"), "weekdays", List.of("TUESDAY")))
                .write();

        // When
        var refused = room("RUA-R01", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        var onWednesday = room("RUA-R01", "2026-11-25T09:00:00Z", "2026-11-25T10:00:00Z");
        var desk = book(Tokens.worker(), "RUA-D01", "2026-11-24", "AM");

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
        ASpace.called("RUB").withRoom("R01").describe();
        rule("RUB", "Longueur").saying(Map.of("maxMinutes", 90)).write();
        rule("RUB", "Plus tard dans la liste")
                .saying(Map.of("maxMinutes", 75, "minMinutes", 75))
                .write();
        rule("RUB", "Fin").stopping().write();
        rule("RUB", "Jamais lue").refusing("Jamais.").write();

        // When
        var long90 = room("RUB-R01", "2026-11-24T09:00:00Z", "2026-11-24T10:30:00Z");
        var tooLong = room("RUB-R01", "2026-11-25T09:00:00Z", "2026-11-25T11:00:00Z");
        var tooShort = room("RUB-R01", "2026-11-26T09:00:00Z", "2026-11-26T10:00:00Z");

        // Then
        long90.then().statusCode(201);
        tooLong.then()
                .statusCode(422)
                .body("type", equalTo("/problems/too-long"))
                .body("rule.name", equalTo("Longueur"));
        tooShort.then()
                .body("type", equalTo("/problems/too-short"))
                .body("rule.name", equalTo("Plus tard dans la liste"));
        verdict("RUB", "resource=RUB-R01&startsAt=2026-11-27T09:00:00Z&endsAt=2026-11-27T10:30:00Z")
                .then()
                .body("allowed", equalTo(true))
                .body("rules.decisive", contains(true, true, true, false))
                .body("rules[3].reached", equalTo(false))
                .body("terms.maxMinutes", equalTo(90))
                .body("terms.decidedBy.MAX_MINUTES", equalTo("Longueur"));
    }

    @Test
    void aRuleForAPlanBindsWhoHoldsItOnThatDay() {
        // Given
        ASpace.called("RUC").describe();
        var member = Tokens.person("Holder");
        membership.on(message(
                UUID.randomUUID(),
                new MembershipStartedV1(
                        UUID.randomUUID(),
                        member.personId(),
                        UUID.randomUUID(),
                        "RUC-MONTH",
                        ASpace.OPERATOR,
                        LocalDate.of(2026, 11, 1),
                        LocalDate.of(2026, 11, 30))));
        rule("RUC", "Abonnés")
                .about(Map.of("plans", List.of("RUC-MONTH")))
                .stopping()
                .write();
        rule("RUC", "Les autres à partir de décembre")
                .refusing("Réservé aux abonnés.")
                .write();

        // When
        var held = book(member.token(), "RUC-D01", "2026-11-25", "DAY");
        var over = book(member.token(), "RUC-D01", "2026-12-02", "DAY");
        var stranger = book(Tokens.worker("Stranger"), "RUC-D02", "2026-11-25", "DAY");

        // Then
        held.then().statusCode(201);
        over.then().statusCode(422);
        stranger.then().statusCode(422).body("detail", equalTo("Réservé aux abonnés."));
        verdict("RUC", "kind=DESK&date=2026-12-02&part=AM&plan=RUC-MONTH")
                .then()
                .body("allowed", equalTo(true));
        verdict("RUC", "kind=DESK&date=2026-12-02&part=AM&memberKind=VISITOR")
                .then()
                .body("allowed", equalTo(false))
                .body("refusals[0].rule.name", equalTo("Les autres à partir de décembre"));
    }

    @Test
    void aMachineIsForThoseWhoseTrainingWasValidated() {
        // Given
        var space = ASpace.called("RUD").with("M01", "MACHINE");
        @SuppressWarnings("unchecked")
        var resources = (List<Map<String, Object>>) space.body().get("resources");
        resources.get(resources.size() - 1).put("requiresTraining", "TRAIN-LASER");
        space.describe();
        var maker = Tokens.person("Maker");

        // When
        var before = machine(maker, "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        membership.on(message(
                UUID.randomUUID(),
                new TrainingValidatedV1(
                        maker.personId(),
                        "TRAIN-LASER",
                        "RUD",
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 12, 1),
                        true)));
        var after = machine(maker, "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        var expired = machine(maker, "2026-12-02T09:00:00Z", "2026-12-02T10:00:00Z");

        // Then
        before.then().statusCode(422).body("type", equalTo("/problems/training-missing"));
        after.then().statusCode(201);
        expired.then().statusCode(422).body("training", equalTo("TRAIN-LASER"));
    }

    @Test
    void noticeDaysAheadAndBuffersComeFromTheRule() {
        // Given
        ASpace.called("RUE").withRoom("R01").describe();
        rule("RUE", "Préparer la salle")
                .about(Map.of("kinds", List.of("ROOM")))
                .saying(Map.of("noticeMinutes", 240, "daysAhead", 7, "bufferBefore", 30, "bufferAfter", 0))
                .write();

        // When
        var tooLate = room("RUE-R01", "2026-11-23T11:00:00Z", "2026-11-23T12:00:00Z");
        var tooEarly = room("RUE-R01", "2026-12-01T11:00:00Z", "2026-12-01T12:00:00Z");
        var first = room("RUE-R01", "2026-11-24T09:00:00Z", "2026-11-24T10:00:00Z");
        var inTheBuffer = room("RUE-R01", "2026-11-24T10:00:00Z", "2026-11-24T11:00:00Z");
        var after = room("RUE-R01", "2026-11-24T10:30:00Z", "2026-11-24T11:30:00Z");

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
        ASpace.called("RUF").withDesks(3).describe();
        rule("RUF", "Places du comité")
                .about(Map.of("resources", List.of("RUF-D01", "RUF-D02")))
                .refusing("Pour le comité.")
                .write();

        // When
        var first = bookAnyDesk(Tokens.worker("One"), "RUF", "2026-11-24", "DAY");
        var second = bookAnyDesk(Tokens.worker("Two"), "RUF", "2026-11-24", "DAY");

        // Then
        first.then().statusCode(201).body("resource", equalTo("RUF-D03"));
        second.then().statusCode(409);
    }

    @Test
    void rulesAreOrderedSwitchedOffAndRemovedByTheirHostsOnly() {
        // Given
        ASpace.called("RUG").describe();
        long first = rule("RUG", "Un").refusing("Un.").write();
        long second = rule("RUG", "Deux").stopping().write();
        var host = Tokens.host("RUG");

        // When
        as(host).body(Map.of("space", "RUG", "ids", List.of(second, first)))
                .put("/api/booking-rules/order")
                .then()
                .statusCode(200)
                .body("items.name", contains("Deux", "Un"));

        // Then
        book(Tokens.worker(), "RUG-D01", "2026-11-24", "AM").then().statusCode(201);
        as(host).body(Map.of("space", "RUG", "ids", List.of(second)))
                .put("/api/booking-rules/order")
                .then()
                .statusCode(409);
        as(Tokens.host("RUA")).delete("/api/booking-rules/" + first).then().statusCode(404);
        as(Tokens.host("RUA")).get("/api/booking-rules?space=RUG").then().statusCode(403);
        var off = rule("RUG", "Deux").stopping().body();
        off.put("active", false);
        off.put("version", 0);
        as(host).body(off)
                .put("/api/booking-rules/" + second)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as(host).body(off).put("/api/booking-rules/" + second).then().statusCode(409);
        book(Tokens.worker(), "RUG-D01", "2026-11-25", "AM").then().statusCode(422);
        as(host).delete("/api/booking-rules/" + first).then().statusCode(204);
        book(Tokens.worker(), "RUG-D01", "2026-11-25", "AM").then().statusCode(201);
        assertThat(told(BookingRulesChangedV1.TYPE, "RUG")).isEqualTo(5);
    }

    @Test
    void whatContradictsItselfOrIsForeignIsNotStored() {
        // Given
        ASpace.called("RUH").withRoom("R01").describe();
        ASpace.called("RUI").withRoom("R01").describe();
        var host = Tokens.host("RUH");
        var wrong = List.of(
                rule("RUH", "Sans mots").refusing("").body(),
                rule("RUH", "Rien").body(),
                rule("RUH", "Longueurs")
                        .saying(Map.of("minMinutes", 120, "maxMinutes", 60))
                        .body(),
                rule("RUH", "Pas un quart").saying(Map.of("minMinutes", 50)).body(),
                rule("RUH", "Délais")
                        .saying(Map.of("noticeMinutes", 2880, "daysAhead", 1))
                        .body(),
                rule("RUH", "Demi-plage")
                        .stopping()
                        .about(Map.of("from", "10:00"))
                        .body(),
                rule("RUH", "Dates")
                        .stopping()
                        .about(Map.of("firstDate", "2026-12-01", "lastDate", "2026-11-01"))
                        .body(),
                rule("RUH", "Ailleurs")
                        .stopping()
                        .about(Map.of("resources", List.of("RUI-R01")))
                        .body(),
                rule("RUH", "Sorte")
                        .stopping()
                        .about(Map.of("kinds", List.of("CHAIR")))
                        .body(),
                rule("RUH", "Équipe")
                        .stopping()
                        .about(Map.of("teams", List.of(UUID.randomUUID().toString())))
                        .body(),
                rule("RUH", "Paliers")
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
        as(host).get("/api/booking-rules?space=RUH").then().body("items", empty());
        as(host).body(Map.of("space", "RUH", "name", "x", "maximum", 3))
                .post("/api/booking-rules")
                .then()
                .statusCode(400);
    }

    @Test
    void aRuleOfTheNetworkHoldsAfterThoseOfTheSpace() {
        // Given
        ASpace.called("RUJ").describe();
        var body = rule("RUJ", "Réseau : trente jours")
                .saying(Map.of("daysAhead", 30))
                .about(Map.of("resources", List.of("RUJ-D01", "RUJ-D02")))
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
        as(Tokens.host("RUJ")).body(body).post("/api/booking-rules").then().statusCode(403);
        rule("RUJ", "Ici quarante")
                .saying(Map.of("daysAhead", 40))
                .about(Map.of("resources", List.of("RUJ-D02")))
                .write();

        // When
        var byTheNetwork = book(Tokens.worker(), "RUJ-D01", "2026-12-30", "AM");
        var byTheSpace = book(Tokens.worker(), "RUJ-D02", "2026-12-30", "AM");

        // Then
        byTheNetwork.then().statusCode(422).body("rule.name", equalTo("Réseau : trente jours"));
        byTheSpace.then().statusCode(201);
        as(Tokens.host("RUJ")).delete("/api/booking-rules/" + network).then().statusCode(404);
        as(Tokens.host("RUJ")).get("/api/booking-rules?space=RUJ").then().body("items.space", hasItem(nullValue()));
        as(Tokens.coordinator()).delete("/api/booking-rules/" + network).then().statusCode(204);
    }

    @Test
    void aDryRunTellsWhatChangedRulesWouldHaveRefusedWithoutNames() {
        // Given
        ASpace.called("RUK").withRoom("R01").describe();
        clock.stopAt(Instant.parse("2026-10-05T07:00:00Z"));
        room("RUK-R01", "2026-10-06T09:00:00Z", "2026-10-06T12:00:00Z").then().statusCode(201);
        room("RUK-R01", "2026-10-07T09:00:00Z", "2026-10-07T10:00:00Z").then().statusCode(201);
        book(Tokens.worker("Other"), "RUK-D01", "2026-10-06", "DAY").then().statusCode(201);
        clock.stopAt(MONDAY_NINE);
        var proposed = rule("RUK", "Deux heures au plus")
                .about(Map.of("kinds", List.of("ROOM")))
                .saying(Map.of("maxMinutes", 120))
                .body();
        proposed.remove("space");

        // When
        var outcome = as(Tokens.host("RUK"))
                .body(Map.of("space", "RUK", "rules", List.of(proposed)))
                .post("/api/booking-rules/dry-runs");

        // Then
        outcome.then()
                .statusCode(200)
                .body("bookings", equalTo(3))
                .body("refused", equalTo(1))
                .body("refusedToday", equalTo(0))
                .body("persons", equalTo(1))
                .body("byRule[0].rule", equalTo("Deux heures au plus"))
                .body("samples[0].resource", equalTo("RUK-R01"));
        assertThat(outcome.asString()).doesNotContain("Lambotte").doesNotContain("personId");
        as(Tokens.host("RUK")).get("/api/booking-rules?space=RUK").then().body("items", empty());
        as(Tokens.host("RUA"))
                .body(Map.of("space", "RUK", "rules", List.of(proposed)))
                .post("/api/booking-rules/dry-runs")
                .then()
                .statusCode(403);
    }

    @Test
    void whoComesWithoutBookingIsJudgedByTheSameRules() {
        // Given
        ASpace.called("RUL").describe();
        rule("RUL", "Pas de visiteurs")
                .about(Map.of("memberKinds", List.of("VISITOR")))
                .refusing("Membres seulement.")
                .write();

        // When
        var visitor = as(Tokens.host("RUL"))
                .body(Map.of("space", "RUL", "visitor", Map.of("name", "Passant")))
                .post("/api/presences");

        // Then
        visitor.then().statusCode(422).body("detail", equalTo("Membres seulement."));
        assertThat(count("select count(*) as n from booking where space = 'RUL'"))
                .isZero();
        as(Tokens.host("RUL")).get("/api/booking-rules?space=RUL").then().body("items.name", not(empty()));
    }

    @Test
    void aDayKeptFromVisitorsIsForThoseWhoHoldAPlan() {
        // Given
        ASpace.called("RUM")
                .hours("08:30", "17:30", "BADGE", "mon", "tue", "wed", "thu", "fri")
                .describe();
        as(Tokens.host("RUM"))
                .body(Map.of(
                        "segments",
                        List.of(),
                        "reason",
                        Map.of("fr", "Inventaire"),
                        "audience",
                        "VISITORS",
                        "kind",
                        "CLOSURE"))
                .put("/api/spaces/RUM/exceptions/2026-11-26")
                .then()
                .statusCode(200);
        var member = Tokens.person("Plan Holder");
        membership.on(message(
                UUID.randomUUID(),
                new MembershipStartedV1(
                        UUID.randomUUID(),
                        member.personId(),
                        UUID.randomUUID(),
                        "RUM-MONTH",
                        ASpace.OPERATOR,
                        LocalDate.of(2026, 11, 1),
                        null)));

        // When
        var visitor = slot(Tokens.person("No Plan"), "RUM-D01");
        var holder = slot(member, "RUM-D02");

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
                .body(Map.of("resource", "RUD-M01", "startsAt", from, "endsAt", to))
                .post("/api/bookings");
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
