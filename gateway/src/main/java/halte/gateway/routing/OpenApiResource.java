package halte.gateway.routing;

import halte.gateway.problem.GatewayProblem;
import halte.gateway.problem.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

@Path("/api/openapi.json")
class OpenApiResource {

    private final OpenApiDocuments documents;
    private final Problems problems;
    private final String publicUrl;

    OpenApiResource(
            OpenApiDocuments documents,
            Problems problems,
            @ConfigProperty(name = "halte.public-url") String publicUrl) {
        this.documents = documents;
        this.problems = problems;
        this.publicUrl = publicUrl;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response document(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        return documents
                .current()
                .map(all -> Response.ok(MergedOpenApi.of(all, publicUrl)).build())
                .orElseGet(() -> Response.status(GatewayProblem.SERVICE_DOWN.status())
                        .type(Problems.MEDIA_TYPE)
                        .header(HttpHeaders.RETRY_AFTER, 5)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(problems.body(GatewayProblem.SERVICE_DOWN, acceptLanguage))
                        .build());
    }
}
