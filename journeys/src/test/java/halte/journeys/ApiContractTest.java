package halte.journeys;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(9)
class ApiContractTest {

    private static final Set<String> AUDIENCES = Set.of("public", "member", "host", "manager", "coordinator", "region");

    private static OpenAPI document;
    private static List<String> complaints;

    @BeforeAll
    static void read_the_document() {
        var source = await().atMost(Duration.ofSeconds(30))
                .until(() -> Api.ofNobody().ask("/api/openapi.json"), answer -> answer.statusCode() == 200);
        var result = new OpenAPIV3Parser().readContents(source.asString(), null, new ParseOptions());
        document = result.getOpenAPI();
        complaints = result.getMessages();
    }

    @Test
    void one_valid_document_tells_the_paths_of_every_service() {
        assertThat(complaints).isEmpty();
        assertThat(document.getPaths().keySet())
                .contains(
                        "/api/spaces",
                        "/api/bookings",
                        "/api/presences",
                        "/api/occupancy",
                        "/api/people/me",
                        "/api/memberships",
                        "/api/allowances",
                        "/api/offers",
                        "/api/documents",
                        "/api/bill-runs",
                        "/api/events",
                        "/api/tickets")
                .allMatch(path -> path.startsWith("/api/"));
    }

    @Test
    void every_operation_says_who_may_use_it() {
        operations().forEach((name, operation) -> {
            var access = operation.getExtensions() == null
                    ? null
                    : operation.getExtensions().get("x-access");
            assertThat(access).as(name).isInstanceOf(List.class);
            assertThat((List<?>) access)
                    .as(name)
                    .isNotEmpty()
                    .allMatch(audience -> AUDIENCES.contains(audience.toString().toLowerCase(java.util.Locale.ROOT)));
        });
    }

    @Test
    void every_command_that_creates_wants_an_idempotency_key() {
        var token = Tokens.of(Account.CLAIRE);
        operations().forEach((name, operation) -> {
            if (name.startsWith("POST ")) {
                var path = name.substring(5)
                        .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
                var answer = given().baseUri(Platform.url())
                        .header("Authorization", "Bearer " + token)
                        .contentType(ContentType.JSON)
                        .body(Map.of())
                        .post(path);
                assertThat(answer.statusCode()).as(name).isBetween(400, 499);
                assertThat(answer.contentType()).as(name).startsWith("application/problem+json");
            }
        });
        var refused = given().baseUri(Platform.url())
                .header("Authorization", "Bearer " + Tokens.of(Account.ALINE))
                .contentType(ContentType.JSON)
                .body(Map.of("space", "CHI", "date", Days.hosted("CHI", 8).toString(), "part", "AM"))
                .post("/api/bookings");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Idempotency-Key");
    }

    @Test
    void a_command_sent_twice_is_answered_twice_and_done_once() {
        // Given
        var key = UUID.randomUUID();
        var body = Map.of("space", "CHI", "date", Days.hosted("CHI", 9).toString(), "part", "AM");

        // When
        var first = Api.of(Account.ALINE).command("/api/bookings", body, key);
        var second = Api.of(Account.ALINE).command("/api/bookings", body, key);
        var other = Api.of(Account.ALINE)
                .command(
                        "/api/bookings",
                        Map.of("space", "CHI", "date", Days.hosted("CHI", 9).toString(), "part", "PM"),
                        key);

        // Then
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.jsonPath().getString("bookingId"))
                .isEqualTo(first.jsonPath().getString("bookingId"));
        assertThat(other.statusCode()).isEqualTo(422);
        Api.of(Account.ALINE)
                .post("/api/bookings/%s/cancellation".formatted(first.jsonPath().getString("bookingId")), Map.of());
    }

    @Test
    void a_refusal_is_a_problem_in_the_language_of_the_caller() {
        var answer = given().baseUri(Platform.url())
                .header("Authorization", "Bearer " + Tokens.of(Account.ALINE))
                .header("Accept-Language", "nl")
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("space", "NOPE", "date", "2027-01-05", "part", "DAY", "colour", "blue"))
                .post("/api/bookings");
        assertThat(answer.statusCode()).isBetween(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Content-Language")).isIn("nl", null);
        assertThat(answer.jsonPath().getString("type")).startsWith("/problems/");
    }

    private static Map<String, Operation> operations() {
        var all = new TreeMap<String, Operation>();
        document.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((PathItem.HttpMethod method, Operation operation) ->
                                all.put(method + " " + path, operation)));
        return all;
    }
}
