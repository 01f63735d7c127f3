package halte.gateway.routing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Path("/api/openapi.json")
class OpenApiResource {

    private final OpenApiDocuments documents;
    private final String publicUrl;

    OpenApiResource(OpenApiDocuments documents, @ConfigProperty(name = "halte.public-url") String publicUrl) {
        this.documents = documents;
        this.publicUrl = publicUrl;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ObjectNode document() {
        return MergedOpenApi.of(documents.current(), publicUrl);
    }
}
