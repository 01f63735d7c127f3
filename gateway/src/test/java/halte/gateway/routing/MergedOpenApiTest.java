package halte.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.gateway.FakeServices;
import java.io.IOException;
import java.util.EnumMap;
import org.junit.jupiter.api.Test;

class MergedOpenApiTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void oneNameForTwoShapesBecomesTwoNamesAndReferencesFollow() throws IOException {
        // Given
        var documents = new EnumMap<ServiceName, ObjectNode>(ServiceName.class);
        documents.put(ServiceName.BOOKING, read("openapi-booking"));
        documents.put(ServiceName.BILLING, read("openapi-billing"));

        // When
        var merged = MergedOpenApi.of(documents, "https://halte.example");

        // Then
        var schemas = merged.path("components").path("schemas");
        assertThat(schemas.path("Page").path("properties").has("spaces")).isTrue();
        assertThat(schemas.path("BillingPage").path("properties").has("offers")).isTrue();
        assertThat(schemas.has("Money")).isTrue();
        assertThat(schemas.has("BillingMoney")).isFalse();
        assertThat(merged.path("paths").path("/api/offers").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/BillingPage");
        assertThat(merged.path("paths").path("/api/spaces").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/Page");
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() throws IOException {
        // Given
        var documents = new EnumMap<ServiceName, ObjectNode>(ServiceName.class);
        documents.put(ServiceName.BOOKING, read("openapi-booking"));
        documents.put(ServiceName.BILLING, read("openapi-billing"));

        // When
        var merged = MergedOpenApi.of(documents, "https://halte.example");

        // Then
        assertThat(merged.path("paths").findValuesAsText("operationId")).containsExactly("list", "billingList");
    }

    @Test
    void whatCannotBeReachedThroughTheGatewayIsNotPromised() throws IOException {
        var documents = new EnumMap<ServiceName, ObjectNode>(ServiceName.class);
        documents.put(ServiceName.BOOKING, read("openapi-booking"));
        var merged = MergedOpenApi.of(documents, "https://halte.example");
        assertThat(merged.path("paths").has("/internal")).isFalse();
    }

    private ObjectNode read(String name) throws IOException {
        return (ObjectNode) json.readTree(FakeServices.recorded(name));
    }
}
