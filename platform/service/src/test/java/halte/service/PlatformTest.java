package halte.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import halte.identity.SystemScope;
import halte.outbox.Inbox;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class PlatformTest {

    private static final int MORE_THAN_THE_POOL_HOLDS = 30;

    @Inject
    EntityManager database;

    @Inject
    Inbox inbox;

    @Test
    void aCommandSentTwiceIsDoneOnceAndAnsweredTheSame() {
        // Given
        var worker = Tokens.worker("Twice");
        var key = UUID.randomUUID();
        var first = note(worker, key, "{\"text\":\"once\",\"stars\":1}")
                .post("/api/notes")
                .then()
                .statusCode(201)
                .extract();

        // When
        var second = note(worker, key, "{\"text\":\"once\",\"stars\":1}").post("/api/notes");

        // Then
        second.then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"));
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(count("select count(*) from note where text = 'once'")).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToOneRequestAndToOnePerson() {
        // Given
        var key = UUID.randomUUID();
        note(Tokens.worker("Owner"), key, "{\"text\":\"mine\",\"stars\":1}")
                .post("/api/notes")
                .then()
                .statusCode(201);

        // When
        var otherBody = note(Tokens.worker("Owner"), key, "{\"text\":\"other\",\"stars\":1}")
                .post("/api/notes");
        var otherPerson = note(Tokens.worker("Stranger"), key, "{\"text\":\"mine\",\"stars\":1}")
                .post("/api/notes");

        // Then
        otherBody.then().statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
        otherPerson.then().statusCode(201);
    }

    @Test
    void oneKeyRacedByManyHasOneEffect() throws Exception {
        // Given
        var key = UUID.randomUUID();
        var worker = Tokens.worker("Racer");
        Callable<Integer> attempt = () -> note(worker, key, "{\"text\":\"race\",\"stars\":1}")
                .post("/api/notes")
                .statusCode();
        var pool = Executors.newFixedThreadPool(12);

        // When
        var answers =
                pool.invokeAll(IntStream.range(0, 24).mapToObj(i -> attempt).toList());

        // Then
        for (var answer : answers) {
            assertThat(answer.get()).isIn(201, 409);
        }
        assertThat(count("select count(*) from note where text = 'race'")).isEqualTo(1);
        pool.shutdown();
    }

    @Test
    void aRefusalLeavesNothingBehindAndTheKeyFree() {
        // Given
        var worker = Tokens.worker("Refused");
        var key = UUID.randomUUID();
        note(worker, key, "{\"text\":\"forbidden word\",\"stars\":1}")
                .header("Accept-Language", "de")
                .post("/api/notes")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/forbidden"))
                .body("detail", equalTo("Nicht dieses Wort."))
                .body("word", equalTo("forbidden word"));

        // When
        var mended = note(worker, key, "{\"text\":\"mended\",\"stars\":1}").post("/api/notes");

        // Then
        mended.then().statusCode(201);
    }

    @Test
    void aFaultGivesAnIdToQuoteAndStoresNothing() {
        // When
        var answer = note(Tokens.worker(), UUID.randomUUID(), "{\"text\":\"break after writing\",\"stars\":1}")
                .post("/api/notes");

        // Then
        answer.then()
                .statusCode(500)
                .body("instance", startsWith("urn:uuid:"))
                .body("type", equalTo("/problems/internal"));
        assertThat(count("select count(*) from note where text = 'break after writing'"))
                .isZero();
    }

    @Test
    void badInputNamesEveryFieldAtOnce() {
        note(Tokens.worker(), UUID.randomUUID(), "{\"text\":\"\"}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"))
                .body("errors.field", hasItems("text", "stars"));
    }

    @Test
    void unknownFieldsWrongTypesAndBrokenJsonAreRefusedByName() {
        note(Tokens.worker(), UUID.randomUUID(), "{\"text\":\"a\",\"stars\":1,\"admin\":true}")
                .post("/api/notes")
                .then()
                .log()
                .all()
                .statusCode(400)
                .body("errors.field", hasItem("admin"));
        note(Tokens.worker(), UUID.randomUUID(), "{\"text\":\"a\",\"stars\":\"many\"}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("stars"));
        note(Tokens.worker(), UUID.randomUUID(), "{\"text\":")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"));
    }

    @Test
    void aCharacterTheDatabaseCannotStoreIsRefusedAtTheDoor() {
        note(Tokens.worker(), UUID.randomUUID(), "{\"text\":\"a\\u0000b\",\"stars\":1}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("text"));
    }

    @Test
    void theSameCharacterInAnAddressIsRefusedToo() {
        given().auth()
                .oauth2(Tokens.worker())
                .urlEncodingEnabled(false)
                .get("/api/notes?of=a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-input"));
    }

    @Test
    void aPostWithoutKeyIsRefused() {
        given().auth()
                .oauth2(Tokens.worker())
                .contentType(ContentType.JSON)
                .body("{\"text\":\"a\",\"stars\":1}")
                .post("/api/notes")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/idempotency-key-missing"));
    }

    @Test
    void whoIsNotSignedInIsAskedToAndWhatNobodyGuardedIsRefused() {
        given().get("/api/notes").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.expired(Tokens.person("Late")))
                .get("/api/notes")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.forAudience(Tokens.person("Lost"), "another-api"))
                .get("/api/notes")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.worker())
                .get("/api/notes/unguarded")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.worker())
                .get("/api/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aQueryThatForgotItsFilterFindsOnlyOnesOwnRows() {
        // Given
        note(Tokens.worker("Ada"), UUID.randomUUID(), "{\"text\":\"of Ada\",\"stars\":1}")
                .post("/api/notes")
                .then()
                .statusCode(201);
        note(Tokens.worker("Bea"), UUID.randomUUID(), "{\"text\":\"of Bea\",\"stars\":1}")
                .post("/api/notes")
                .then()
                .statusCode(201);

        // When
        var seen = given().auth()
                .oauth2(Tokens.worker("Ada"))
                .get("/api/notes")
                .jsonPath()
                .getList("$", String.class);

        // Then
        assertThat(seen).contains("of Ada").doesNotContain("of Bea");
    }

    @Test
    void connectionsThatWereCutAreReplacedHoweverOften() throws Exception {
        // Given
        var worker = Tokens.worker("Cut");
        note(worker, UUID.randomUUID(), "{\"text\":\"before\",\"stars\":1}")
                .post("/api/notes")
                .then()
                .statusCode(201);

        // When
        for (int more = 0; more < MORE_THAN_THE_POOL_HOLDS; more++) {
            cutAllConnections();
            note(worker, UUID.randomUUID(), "{\"text\":\"meanwhile\",\"stars\":1}")
                    .post("/api/notes");
        }

        // Then
        await().untilAsserted(() -> note(worker, UUID.randomUUID(), "{\"text\":\"after\",\"stars\":1}")
                .post("/api/notes")
                .then()
                .statusCode(201));
    }

    /** As a database does that moves to another machine. */
    private static void cutAllConnections() throws SQLException {
        var config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 2000) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
        }
    }

    @Test
    void aFactTravelsFromTheOutboxToTheListener() {
        // When
        var id = note(Tokens.worker(), UUID.randomUUID(), "{\"text\":\"told\",\"stars\":1}")
                .post("/api/notes")
                .jsonPath()
                .getString("id");

        // Then
        assertThat(id).isNotNull();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> count("select count(*) from outbox") == 0 && count("select count(*) from heard") > 0);
    }

    /** What a relay leaves that dies after the broker took a fact and before its row was deleted. */
    @Test
    void aFactSentAgainByTheNextRelayIsHeardOnce() {
        // Given
        var sent = UUID.randomUUID();
        leaveInTheOutbox(sent);
        await().atMost(Duration.ofSeconds(20)).until(() -> heard(sent) == 1);

        // When
        leaveInTheOutbox(sent);
        var later = UUID.randomUUID();
        leaveInTheOutbox(later);

        // Then: the later one has the same key, so the repeat came before it
        await().atMost(Duration.ofSeconds(20)).until(() -> heard(later) == 1);
        assertThat(heard(sent)).isEqualTo(1);
    }

    @Test
    void whatDoesNotConcernAListenerTakesNoRowOfItsInbox() {
        // Given
        var passedOver = UUID.randomUUID();
        var after = UUID.randomUUID();

        // When
        leaveInTheOutbox(passedOver, "be.halte.nothing-to-me.v1", "{}");
        leaveInTheOutbox(after, "t", "{}");

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> heard(after) == 1);
        assertThat(count("select count(*) from inbox where event_id = '" + after + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from inbox where event_id = '" + passedOver + "'"))
                .isZero();
    }

    @Test
    void aBadFactAmongGoodOnesOfAPollGoesAloneToTheDeadLetters() {
        // Given
        var ids = Stream.generate(UUID::randomUUID).limit(9).toList();
        var bad = ids.get(4);

        // When
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> ids.forEach(id -> insert(id, "t", id.equals(bad) ? "\"no object\"" : "{}"))));

        // Then
        for (var id : ids) {
            if (!id.equals(bad)) {
                await().atMost(Duration.ofSeconds(20)).until(() -> heard(id) == 1);
            }
        }
        assertThat(deadLetters())
                .filteredOn(letter -> letter.contains(bad.toString()))
                .hasSize(1);
        assertThat(deadLetters())
                .noneMatch(letter ->
                        ids.stream().filter(id -> !id.equals(bad)).anyMatch(id -> letter.contains(id.toString())));
        assertThat(heard(bad)).isZero();
        assertThat(count("select count(*) from inbox where event_id = '" + bad + "'"))
                .isZero();
    }

    private static List<String> deadLetters() {
        var config = ConfigProvider.getConfig();
        var topic = config.getValue("mp.messaging.incoming.community-facts.dead-letter-queue.topic", String.class);
        var settings = Map.<String, Object>of(
                "bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class),
                "key.deserializer", StringDeserializer.class.getName(),
                "value.deserializer", StringDeserializer.class.getName());
        try (var consumer = new KafkaConsumer<String, String>(settings)) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            var letters = new ArrayList<String>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(letter -> letters.add(letter.value()));
            }
            return letters;
        }
    }

    @Test
    void aFactHeardTwiceChangesNothingMore() {
        // Given
        var message = """
                {"specversion":"1.0","id":"%s","source":"/x","type":"t","time":"2026-11-23T10:00:00Z","data":{}}""".formatted(UUID.randomUUID());
        int[] heard = {0};

        // When
        inbox.hear("test", message, event -> heard[0]++);
        inbox.hear("test", message, event -> heard[0]++);

        // Then
        assertThat(heard[0]).isEqualTo(1);
    }

    @Test
    void theDocumentSaysWhoMayCallWhat() {
        var document =
                given().accept(ContentType.JSON).get("/q/openapi?format=json").jsonPath();
        assertThat(document.getList("paths.'/api/notes'.post.'x-access'", String.class))
                .containsExactly("member");
        assertThat(document.getString("paths.'/api/notes'.post.operationId")).isEqualTo("NoteResource_write");
    }

    private static RequestSpecification note(String token, UUID key, String body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body);
    }

    private void leaveInTheOutbox(UUID id) {
        leaveInTheOutbox(id, "t", "{}");
    }

    private void leaveInTheOutbox(UUID id, String type, String payload) {
        SystemScope.run(() -> QuarkusTransaction.requiringNew().run(() -> insert(id, type, payload)));
    }

    private void insert(UUID id, String type, String payload) {
        database.createNativeQuery("insert into outbox (id, topic, part_key, type, payload, occurred_at)"
                        + " values (?, 'community', 'one-key', ?, cast(? as json), now())")
                .setParameter(1, id)
                .setParameter(2, type)
                .setParameter(3, payload)
                .executeUpdate();
    }

    private long heard(UUID id) {
        return count("select count(*) from heard where event_id = '" + id + "'");
    }

    private long count(String sql) {
        return SystemScope.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue()));
    }
}
