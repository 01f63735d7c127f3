package halte.community;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import halte.community.spaces.SpaceDirectory;
import halte.contracts.Fact;
import halte.contracts.booking.DescribedResource;
import halte.contracts.booking.SpaceDescribedV1;
import halte.testkit.MovableClock;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of this service share: two spaces, a clock at rest, requests as people make them. */
@QuarkusTestResource(PostgresAndKafka.class)
public abstract class CommunityTest {

    protected static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @Inject
    protected MovableClock clock;

    @Inject
    SpaceDirectory spaces;

    @BeforeEach
    void describeSpaces() {
        clock.stopAt(NOW);
        spaces.describe(space("CHI", "chimay", "La Grange", "grange-et-compagnie", "Chimay"));
        spaces.describe(space("ARL", "arlon", "La Borne-Frontière", "passe-frontiere", "Arlon"));
    }

    protected static SpaceDescribedV1 space(String code, String slug, String name, String operator, String town) {
        return new SpaceDescribedV1(
                code,
                slug,
                name,
                operator,
                town,
                "Hainaut",
                50.04793,
                4.31733,
                "Europe/Brussels",
                "13:00",
                List.of("fr"),
                16,
                LocalDate.of(2021, 9, 6),
                List.of(
                        new DescribedResource(code + "-D01", "DESK", Map.of("fr", "Bureau 1"), 1),
                        new DescribedResource(code + "-R01", "ROOM", Map.of("fr", "Cuisine"), 12),
                        new DescribedResource(code + "-R02", "ROOM", Map.of("fr", "Salle du fond"), 8)));
    }

    protected static String host() {
        return Tokens.host("CHI");
    }

    protected static String foreignHost() {
        return Tokens.host("ARL");
    }

    /** A CloudEvent as the outbox of its owner sends it. */
    protected static String message(UUID id, Fact fact) {
        try {
            return JSON.writeValueAsString(Map.of(
                    "specversion",
                    "1.0",
                    "id",
                    id.toString(),
                    "type",
                    fact.type(),
                    "source",
                    "/elsewhere",
                    "time",
                    NOW.toString(),
                    "datacontenttype",
                    "application/json",
                    "data",
                    JSON.valueToTree(fact)));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A valid event; a test changes only what it is about. */
    protected static Map<String, Object> anEvent() {
        var event = new HashMap<String, Object>();
        event.put("space", "CHI");
        event.put("title", Map.of("fr", "Petit-déjeuner du mardi", "nl", "Ontbijt op dinsdag"));
        event.put("description", Map.of("fr", "Café, tartines et tour de table."));
        event.put("tag", "CONNECT");
        event.put("startsAt", NOW.plus(8, ChronoUnit.DAYS).toString());
        event.put(
                "endsAt", NOW.plus(8, ChronoUnit.DAYS).plus(Duration.ofHours(2)).toString());
        event.put("rooms", List.of("CHI-R01"));
        event.put("capacity", 12);
        return event;
    }

    protected static Response post(String token, String path, Object body) {
        var request = given().header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
        if (!token.isEmpty()) {
            request.auth().oauth2(token);
        }
        return (body == null ? request : request.body(body)).post(path);
    }

    protected static Response get(String token, String path) {
        var request = given().header("Accept-Language", "en");
        return (token.isEmpty() ? request : request.auth().oauth2(token)).get(path);
    }

    protected static String draft(Map<String, Object> event) {
        return post(host(), "/api/events", event)
                .then()
                .statusCode(201)
                .extract()
                .path("eventId");
    }

    protected static String published(Map<String, Object> event) {
        var id = draft(event);
        post(host(), "/api/events/" + id + "/publication", null).then().statusCode(200);
        return id;
    }
}
