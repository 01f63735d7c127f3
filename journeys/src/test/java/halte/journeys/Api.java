package halte.journeys;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** The API as a client of somebody uses it, through the gateway. */
final class Api {

    private static final Api NOBODY = new Api(Map.of());

    private final Map<String, String> headers;

    private Api(Map<String, String> headers) {
        this.headers = headers;
    }

    static Api of(Account account) {
        return new Api(Map.of("Authorization", "Bearer " + Tokens.of(account)));
    }

    static Api ofNobody() {
        return NOBODY;
    }

    Response ask(String path) {
        return request().get(path);
    }

    /** What is there, or the journey ends here. */
    JsonPath get(String path) {
        return ask(path).then().statusCode(200).extract().jsonPath();
    }

    Response command(String path, Object body) {
        return command(path, body, UUID.randomUUID());
    }

    Response command(String path, Object body, UUID key) {
        return request()
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    /** What the command made, or the journey ends here. */
    JsonPath post(String path, Object body) {
        var response = command(path, body);
        if (response.statusCode() >= 300) {
            throw new AssertionError(
                    "POST %s %s: %d %s".formatted(path, body, response.statusCode(), response.asString()));
        }
        return response.jsonPath();
    }

    RequestSpecification request() {
        return given().baseUri(Platform.url())
                .headers(headers)
                .header("Accept-Language", "fr")
                .urlEncodingEnabled(false);
    }
}
