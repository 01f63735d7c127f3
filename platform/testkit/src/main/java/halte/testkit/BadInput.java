package halte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.testkit.RequestBodies.Body;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests made from the OpenAPI document of the running service: whatever is sent to an operation, the answer is a
 * refusal that can be read, never a fault; and what can only be wrong leaves nothing behind.
 *
 * <p>{@code @TestFactory Stream<DynamicTest> bad() { return
 * BadInput.ofRunningService(token, Map.of(), StoredRows.except()); }}
 */
public final class BadInput {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int A_MEGABYTE = 1_000_000;
    private static final List<String> QUERY_VALUES = List.of(
            "%00",
            "-1",
            "99999999999999999999",
            "2026-02-30",
            "%2B999999999-12-31",
            "2026-11-24T25:00:00Z",
            "%2B1000000000-12-31T23:59:59Z",
            "%27%3B%20drop%20table%20booking%3B--",
            "%F0%9F%AA%91",
            "NaN,NaN",
            "x".repeat(3000));
    private static final List<String> NO_DOCUMENTS =
            List.of("", "{", "{\"a\":", "[]", "\"x\"", "7", "null", "[".repeat(3000), "{\"nobodyKnowsThis\":1}");

    private BadInput() {}

    /**
     * @param token of somebody who may do as much as possible, so that it is the input that is refused
     * @param examples values for parameters and members by name, where the usual ones do not fit
     * @param stored how much the service stores; must be the same before and after
     */
    public static Stream<DynamicTest> ofRunningService(
            String token, Map<String, String> examples, LongSupplier stored) {
        var document = new ApiDocument(examples);
        var bodies = new RequestBodies(ApiDocument.document(), examples);
        var tests = new ArrayList<DynamicTest>();
        for (var operation : document.operations()) {
            var call = new Call(operation, token);
            if (operation.parameters().stream()
                    .anyMatch(parameter -> parameter.in().equals("query"))) {
                tests.add(DynamicTest.dynamicTest(operation + " with bad queries", () -> queries(call)));
            }
            bodies.of(operation.method(), operation.path())
                    .ifPresent(body -> tests.add(
                            DynamicTest.dynamicTest(operation + " with bad bodies", () -> bodies(call, body, stored))));
        }
        assertThat(tests).as("operations that take input").isNotEmpty();
        return tests.stream();
    }

    private static void queries(Call call) {
        for (var parameter : call.operation().parameters()) {
            if (parameter.in().equals("query")) {
                for (var value : QUERY_VALUES) {
                    answered(call.query(parameter.name(), value), "%s=%.40s".formatted(parameter.name(), value));
                }
            }
        }
    }

    private static void bodies(Call call, Body body, LongSupplier stored) throws JsonProcessingException {
        long before = stored.getAsLong();
        for (var text : NO_DOCUMENTS) {
            if (!(text.isEmpty() && !body.required())) {
                refused(call.send(text), text.length() > 60 ? "brackets" : text);
            }
        }
        for (var member : body.members()) {
            for (var junk : member.impossible()) {
                refused(call.send(with(body, member.name(), junk)), member.name() + " = " + junk);
            }
        }
        body.firstText()
                .ifPresent(name -> refused(
                        call.send(with(body, name, JSON.getNodeFactory().textNode("x".repeat(A_MEGABYTE)))),
                        "1 MB of " + name));
        assertThat(stored.getAsLong()).as("rows after what can only be refused").isEqualTo(before);
        for (var member : body.members()) {
            for (var doubtful : member.doubtful()) {
                answered(call.send(with(body, member.name(), doubtful)), member.name() + " = " + doubtful);
            }
        }
    }

    private static String with(Body body, String member, JsonNode value) {
        ObjectNode changed = body.plausible().deepCopy();
        changed.set(member, value);
        return changed.toString();
    }

    private static void refused(Response answer, String what) {
        assertThat(answer.statusCode())
                .as("%s: %.200s", what, answer.asString())
                .isBetween(400, 499);
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
    }

    private static void answered(Response answer, String what) {
        assertThat(answer.statusCode())
                .as("%s: %.200s", what, answer.asString())
                .isLessThan(500);
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        }
    }

    /** One operation with example values in its path. */
    private record Call(ApiDocument.Operation operation, String token) {

        Response query(String name, String value) {
            return request().get(path() + "?" + name + "=" + value);
        }

        Response send(String body) {
            return request()
                    .contentType("application/json")
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .request(operation.method().toUpperCase(java.util.Locale.ROOT), path());
        }

        private io.restassured.specification.RequestSpecification request() {
            return RestAssured.given()
                    .urlEncodingEnabled(false)
                    .header("Authorization", "Bearer " + token)
                    .header("Idempotency-Key", UUID.randomUUID());
        }

        private String path() {
            var path = operation.path();
            for (var parameter : operation.parameters()) {
                path = path.replace("{" + parameter.name() + "}", parameter.example());
            }
            return path;
        }
    }
}
