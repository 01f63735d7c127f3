package halte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import halte.testkit.ApiDocument.Operation;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * One test for each operation of the running service and each kind of caller, made from its OpenAPI document: an
 * operation without {@code x-access} fails, a caller outside its audience gets 401 or 403 as a problem document, and
 * staff of a foreign space never succeeds.
 *
 * <p>{@code @TestFactory Stream<DynamicTest> access() { return AccessRules.ofRunningService(); }} in a
 * {@code @QuarkusTest}.
 */
public final class AccessRules {

    /** Spaces and operators that no test data knows: staff of them is foreign everywhere. */
    private static final String FOREIGN_SPACE = "ZZZ";

    private static final String FOREIGN_OPERATOR = "foreign-operator";

    private static final Map<Role, Set<String>> AUDIENCES = Map.of(
            Role.ANONYMOUS, Set.of("PUBLIC"),
            Role.WORKER, Set.of("PUBLIC", "MEMBER"),
            Role.FOREIGN_HOST, Set.of("PUBLIC", "MEMBER", "HOST"),
            Role.FOREIGN_MANAGER, Set.of("PUBLIC", "MEMBER", "HOST", "MANAGER"),
            Role.REGION, Set.of("PUBLIC", "MEMBER", "REGION"),
            Role.COORDINATOR, Set.of("PUBLIC", "MEMBER", "COORDINATOR"));

    private enum Role {
        ANONYMOUS,
        WORKER,
        FOREIGN_HOST,
        FOREIGN_MANAGER,
        REGION,
        COORDINATOR;

        String token() {
            return switch (this) {
                case ANONYMOUS -> "";
                case WORKER -> Tokens.worker("Nobody in Particular");
                case FOREIGN_HOST -> Tokens.host(FOREIGN_SPACE);
                case FOREIGN_MANAGER -> Tokens.manager(FOREIGN_OPERATOR);
                case REGION -> Tokens.region();
                case COORDINATOR -> Tokens.coordinator();
            };
        }

        boolean isForeignStaff() {
            return this == FOREIGN_HOST || this == FOREIGN_MANAGER;
        }
    }

    private AccessRules() {}

    public static Stream<DynamicTest> ofRunningService() {
        return ofRunningService(Map.of());
    }

    /** @param examples values for parameters by name, where the usual ones do not fit */
    public static Stream<DynamicTest> ofRunningService(Map<String, String> examples) {
        return tests(new ApiDocument(examples).operations());
    }

    private static Stream<DynamicTest> tests(List<Operation> operations) {
        assertThat(operations).as("operations in the OpenAPI document").isNotEmpty();
        return operations.stream()
                .flatMap(operation -> Stream.concat(
                        Stream.of(DynamicTest.dynamicTest(
                                operation + " says who may call it",
                                () -> assertThat(operation.access()).isNotEmpty())),
                        Stream.of(Role.values())
                                .map(role -> DynamicTest.dynamicTest(
                                        operation + " as " + role, () -> check(operation, role)))));
    }

    private static boolean isIn(Operation operation, Role role) {
        return AUDIENCES.getOrDefault(role, Set.of()).stream().anyMatch(operation.access()::contains);
    }

    private static void check(Operation operation, Role role) {
        var response = call(operation, role);
        var what = "%s as %s answered %s".formatted(operation, role, response.asString());
        if (!isIn(operation, role)) {
            assertThat(response.statusCode()).as(what).isEqualTo(role == Role.ANONYMOUS ? 401 : 403);
            assertThat(response.contentType()).as(what).startsWith("application/problem+json");
        } else {
            assertThat(response.statusCode()).as(what).isLessThan(500);
            if (role.isForeignStaff() && operation.isForStaffOfAnOwner()) {
                assertThat(response.statusCode()).as(what).isGreaterThanOrEqualTo(400);
            }
        }
    }

    private static Response call(Operation operation, Role role) {
        var request = RestAssured.given()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Accept-Language", "en");
        if (role != Role.ANONYMOUS) {
            request.auth().oauth2(role.token());
        }
        if (!operation.method().equals("get")) {
            request.contentType(ContentType.JSON).body("{}");
        }
        for (var parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                request.pathParam(parameter.name(), parameter.example());
            } else if (parameter.in().equals("query") && (parameter.required() || parameter.namesAnOwner())) {
                request.queryParam(parameter.name(), parameter.example());
            }
        }
        return request.when().request(operation.method().toUpperCase(Locale.ROOT), operation.path());
    }
}
