package halte.billing.charges;

import static halte.billing.charges.ToldFacts.desk;
import static halte.billing.charges.ToldFacts.fee;
import static halte.billing.charges.ToldFacts.use;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import halte.billing.Network;
import halte.contracts.membership.CancellationFeeDueV1;
import halte.contracts.membership.UsageHistorySettledV1;
import halte.contracts.membership.UsageSettledV1;
import halte.identity.SystemScope;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class ChargingTest {

    private static final String SELLER = "chargeur";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    @Inject
    ToldFacts facts;

    @Inject
    Charges charges;

    @Inject
    Repricing repricing;

    @ConfigProperty(name = "halte.outbox.topic-prefix")
    String prefix;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    private final UUID payer = UUID.randomUUID();

    @BeforeEach
    void network() {
        Network.catalogue();
        Network.seller(SELLER, "CHG", "STANDARD");
        Network.offer("CHG-HALF", SELLER, "PASSES", "C62", "DESK_SERVICE", "10.00");
        Network.offer("CHG-DAY", SELLER, "PASSES", "DAY", "DESK_SERVICE", "18.00");
        Network.offer("CHG-MONTH", SELLER, "CHG", "MEMBERSHIPS", "MON", "DESK_SERVICE", """
                [{"from":"2000-01-01","to":"2026-10-31","net":"180.00"},{"from":"2026-11-01","net":"190.00"}]""");
        Network.rate("CHG-R01", SELLER, "ROOM_WITH_SERVICES", """
                {"hour":"12.50","halfDay":"40.00","day":"70.00"}""");
    }

    @Test
    void aFeeCostsThePriceInForceWhenItFellDue() {
        // When
        facts.tell(fee("CHG-MONTH", SELLER, payer, LocalDate.of(2026, 10, 1)));
        facts.tell(fee("CHG-MONTH", SELLER, payer, LocalDate.of(2026, 11, 1)));

        // Then
        assertThat(charged()).containsExactlyInAnyOrder("CHG-MONTH 1 180.00", "CHG-MONTH 1 190.00");
    }

    @Test
    void aCancellationFeeIsAShareOfItsOffer() {
        // Given
        var fee = new CancellationFeeDueV1(
                UUID.randomUUID(),
                UUID.randomUUID(),
                payer,
                payer,
                "CHG",
                "CHG-DAY",
                SELLER,
                DAY,
                "0.50",
                DAY.atTime(6, 0).toInstant(ZoneOffset.UTC));

        // When
        facts.tell(fee);
        facts.tell(fee);

        // Then
        assertThat(charged()).containsExactly("CHG-DAY 0.5 9.00");
    }

    @Test
    void anUncoveredHalfDayIsAHalfAndTwoAreADay() {
        // When
        facts.tell(desk("CHG", SELLER, payer, DAY, 1));
        facts.tell(desk("CHG", SELLER, payer, DAY.plusDays(1), 2));
        facts.tell(desk("CHG", SELLER, payer, DAY.plusDays(2), 3));

        // Then
        assertThat(charged())
                .containsExactlyInAnyOrder(
                        "CHG-HALF 1 10.00", "CHG-DAY 1 18.00", "CHG-DAY 1 18.00", "CHG-HALF 1 10.00");
    }

    @Test
    void onlyThePartThatNoAllowanceCoversIsCharged() {
        // When
        facts.tell(use("CHG", SELLER, payer, DAY, "CHG-D01", "DESK", 2, 1, 480));
        facts.tell(use("CHG", SELLER, payer, DAY.plusDays(1), "CHG-D01", "DESK", 2, 2, 480));

        // Then
        assertThat(charged()).containsExactly("CHG-HALF 1 10.00");
    }

    @Test
    void aRoomCostsTheCheapestCombination() {
        // When
        facts.tell(use("CHG", SELLER, payer, DAY, "CHG-R01", "ROOM", 2, 0, 300));

        // Then
        assertThat(charged()).containsExactlyInAnyOrder("CHG-R01 1 40.00", "CHG-R01 1 12.50");
    }

    @Test
    void aFactHeardTwiceOrUnderAnotherIdIsChargedOnce() {
        // Given
        var event = UUID.randomUUID();
        var usage = desk("CHG", SELLER, payer, DAY, 2);
        var later = desk("CHG", SELLER, payer, DAY.minusDays(1), 1);

        // When
        facts.tellAgain(event, usage);
        facts.tell(later);
        facts.tellAgain(event, usage);
        facts.tell(usage);
        facts.tell(new UsageHistorySettledV1(UUID.randomUUID(), "CHG", List.of(later, usage)));

        // Then
        assertThat(charged()).containsExactlyInAnyOrder("CHG-DAY 1 18.00", "CHG-HALF 1 10.00");
    }

    @Test
    void whatHasNoPriceIsParkedWithItsReasonAndPricedOnceTheOfferExists() {
        // Given
        var space = "UNP";
        facts.tell(desk(space, SELLER, payer, DAY, 2));
        var parked = Network.as(Tokens.manager(SELLER))
                .get("/api/charges?seller=" + SELLER + "&state=UNPRICED")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(parked.getString("items.find { it.accountId == '" + payer + "' }.unpricedReason"))
                .isEqualTo("L’offre UNP-DAY n’existe pas encore.");

        // When
        Network.offer("UNP-DAY", SELLER, "PASSES", "DAY", "DESK_SERVICE", "14.00");
        repricing.priceWhatCanBePriced();

        // Then
        assertThat(charged()).containsExactly("UNP-DAY 1 14.00");
    }

    @Test
    void historyInABatchIsTheSameAsTheSameUsesOneByOne() {
        // Given a month of uses of two people, the one live and in any order, the other in batches
        var random = new Random(20261101);
        var live = UUID.randomUUID();
        var past = UUID.randomUUID();
        var lived = new ArrayList<UsageSettledV1>();
        var imported = new ArrayList<UsageSettledV1>();
        for (int use = 0; use < 60; use++) {
            var day = LocalDate.of(2026, 10, 1 + random.nextInt(31));
            boolean room = random.nextInt(4) == 0;
            int halfDays = 1 + random.nextInt(2);
            int covered = random.nextInt(halfDays + 1);
            int minutes = 15 * (1 + random.nextInt(40));
            var resource = room ? "CHG-R01" : "CHG-D0" + (1 + random.nextInt(9));
            lived.add(use("CHG", SELLER, live, day, resource, room ? "ROOM" : "DESK", halfDays, covered, minutes));
            imported.add(use("CHG", SELLER, past, day, resource, room ? "ROOM" : "DESK", halfDays, covered, minutes));
        }
        Collections.shuffle(lived, random);

        // When
        lived.forEach(facts::tell);
        facts.tell(new UsageHistorySettledV1(UUID.randomUUID(), "CHG", imported.subList(0, 25)));
        facts.tell(new UsageHistorySettledV1(UUID.randomUUID(), "CHG", imported.subList(25, 60)));

        // Then
        assertThat(details(past)).isNotEmpty().containsExactlyInAnyOrderElementsOf(details(live));
    }

    @Test
    void aChargeAppearsWithinSecondsOfTheFact() {
        // Given
        var usage = desk("CHG", SELLER, payer, DAY, 2);
        Map<String, Object> settings = Map.of("bootstrap.servers", broker);

        // When
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(
                    prefix + "membership", usage.key(), ToldFacts.cloudEvent(UUID.randomUUID(), usage)));
        }

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(charged()).containsExactly("CHG-DAY 1 18.00"));
        assertThat(recorded()).hasSize(1).first().asString().contains("\"netAmount\":\"18.00\"");
    }

    /** What the network was told about this payer. */
    private List<String> recorded() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker, "group.id", UUID.randomUUID().toString(), "auto.offset.reset", "earliest");
        var heard = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(prefix + "billing"));
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> heard.add(record.value()));
                return heard.stream().anyMatch(fact -> fact.contains(payer.toString()));
            });
        }
        return heard.stream().filter(fact -> fact.contains(payer.toString())).toList();
    }

    @Test
    void aHostSellsAtTheDeskOfTheirSpaceOnly() {
        // Given
        facts.space("CHG", SELLER);
        Network.offer("CHG-PRINT-BW", SELLER, "PRINTING", "C62", "PRINTING", "0.08");
        var sale = """
                {"space":"CHG","offer":"CHG-PRINT-BW","quantity":210,"personId":"%s"}""".formatted(payer);

        // When
        var sold = Network.as(Tokens.host("CHG")).body(sale).post("/api/charges");
        var foreign = Network.as(Tokens.host("MAR")).body(sale).post("/api/charges");

        // Then
        sold.then().statusCode(201);
        assertThat(sold.jsonPath().getString("net.amount")).isEqualTo("16.80");
        assertThat(sold.jsonPath().getString("gross.amount")).isEqualTo("20.33");
        foreign.then().statusCode(403);
        assertThat(charged()).containsExactly("CHG-PRINT-BW 210 16.80");
    }

    @Test
    void salesFromBeforeAreImportedOnceAtThePriceOfTheirDay() {
        // Given
        Network.offer("CHG-LOCKER", SELLER, "CHG", "PRINTING", "MON", "PRINTING", """
                [{"from":"2000-01-01","to":"2026-05-31","net":"8.00"},{"from":"2026-06-01","net":"9.00"}]""");
        var sale = """
                {"chargeId":"%s","space":"CHG","offer":"CHG-LOCKER","quantity":"2","%s":"%s","suppliedOn":"2026-05-12"}""";
        var batch = "{\"importId\":\"%s\",\"charges\":[%s]}";
        var known = sale.formatted(UUID.randomUUID(), "accountId", payer);
        var unknown = sale.formatted(UUID.randomUUID(), "personId", UUID.randomUUID());

        // When
        var once = imported(batch.formatted(UUID.randomUUID(), known));
        var twice = imported(batch.formatted(UUID.randomUUID(), known));
        var early = imported(batch.formatted(UUID.randomUUID(), unknown));

        // Then
        assertThat(List.of(once, twice, early)).containsExactly(200, 200, 422);
        assertThat(charged()).containsExactly("CHG-LOCKER 2 16.00");
    }

    private static int imported(String body) {
        return Network.as(Tokens.coordinator())
                .body(body)
                .post("/api/imports/charges")
                .statusCode();
    }

    @Test
    void anOfferShowsWhatItCostsAPrivatePersonToday() {
        // When
        var offer = Network.as(Tokens.worker())
                .get("/api/offers?space=CHG&limit=200")
                .jsonPath()
                .getMap("items.find { it.offer == 'CHG-DAY' }");

        // Then
        assertThat(offer)
                .containsEntry("vatCategory", "S")
                .containsEntry("net", Map.of("amount", "18.00", "currency", "EUR"))
                .containsEntry("gross", Map.of("amount", "21.78", "currency", "EUR"));
    }

    @Test
    void thePriceIsShownBeforeAnybodySaysYes() {
        // When
        var day = Network.as(Tokens.worker())
                .get("/api/prices?space=CHG&date=2026-11-25&part=DAY")
                .jsonPath();
        var room = Network.as(Tokens.worker())
                .get("/api/prices?space=CHG&resource=CHG-R01&startsAt=2026-11-25T08:00:00Z&endsAt=2026-11-25T13:00:00Z")
                .jsonPath();
        var unknown = Network.as(Tokens.worker()).get("/api/prices?space=QQQ&part=DAY");

        // Then
        assertThat(day.getString("offer")).isEqualTo("CHG-DAY");
        assertThat(day.getString("gross.amount")).isEqualTo("21.78");
        assertThat(day.getString("net.amount")).isEqualTo("18.00");
        assertThat(day.getString("vat.amount")).isEqualTo("3.78");
        assertThat(room.getString("net.amount")).isEqualTo("52.50");
        unknown.then().statusCode(409);
        assertThat(unknown.jsonPath().getString("type")).isEqualTo("/problems/no-price");
    }

    @Test
    void severalUsesArePricedAsEachAloneAndOneWithoutPriceIsThereWithout() {
        // Given
        var room = "CHG,CHG-R01,2026-11-25T08:00:00Z,2026-11-25T13:00:00Z";
        var caller = Network.as(Tokens.worker());

        // When
        var together = caller.queryParam("use", "CHG", room, "QQQ")
                .get("/api/prices/uses?date=2026-11-25&part=DAY")
                .jsonPath();

        // Then
        assertThat(together.getList("items.use")).containsExactly("CHG", room, "QQQ");
        assertThat((Object) together.getJsonObject("items[0].price"))
                .isEqualTo(Network.as(Tokens.worker())
                        .get("/api/prices?space=CHG&date=2026-11-25&part=DAY")
                        .jsonPath()
                        .getJsonObject(""));
        assertThat(together.getString("items[1].price.net.amount")).isEqualTo("52.50");
        assertThat((Object) together.getJsonObject("items[2].price")).isNull();
        Network.as(Tokens.worker()).get("/api/prices/uses").then().statusCode(400);
        Network.as(Tokens.worker())
                .queryParam("use", "CHG,CHG-R01,2026-11-25T13:00:00Z,2026-11-25T08:00:00Z")
                .get("/api/prices/uses")
                .then()
                .statusCode(400);
        Network.as(Tokens.worker())
                .queryParam("use", "CHG,CHG-R01,2026-13-25T13:00:00Z,2026-11-25T08:00:00Z")
                .get("/api/prices/uses")
                .then()
                .statusCode(400);
    }

    @Test
    void aSpaceWhoseCodeIsLongIsPricedAsAnyOther() {
        // Given
        Network.offer("TILLEUL8-DAY", SELLER, "TILLEUL8", "PASSES", "DAY", "DESK_SERVICE", """
                [{"from":"2000-01-01","to":null,"net":"10.00"}]""");

        // When
        var answer = Network.as(Tokens.worker()).get("/api/prices?space=TILLEUL8&date=2026-11-25&part=DAY");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("gross.amount")).isEqualTo("12.10");
    }

    private List<String> charged() {
        return ofPayer(payer).stream()
                .map(charge -> "%s %s %s"
                        .formatted(
                                charge.offer() == null ? charge.resource() : charge.offer(),
                                charge.quantity().stripTrailingZeros().toPlainString(),
                                charge.net()))
                .toList();
    }

    private List<String> details(UUID account) {
        return ofPayer(account).stream()
                .map(charge -> String.join(
                        " ",
                        String.valueOf(charge.offer()),
                        String.valueOf(charge.resource()),
                        charge.quantity().toPlainString(),
                        charge.unit(),
                        charge.net().toString(),
                        charge.vatCategory(),
                        String.valueOf(charge.vatRate()),
                        charge.suppliedFrom().toString(),
                        charge.dueOn().toString(),
                        charge.state().name(),
                        charge.seller(),
                        charge.family()))
                .toList();
    }

    private List<Charge> ofPayer(UUID account) {
        return SystemScope.call(
                () -> QuarkusTransaction.requiringNew().call(() -> charges.list("accountId = ?1", account)));
    }
}
