package halte.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the gateway's refusals. */
@ApplicationScoped
public class Problems {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ObjectMapper json;

    Problems(ObjectMapper json) {
        this.json = json;
    }

    public void answer(RoutingContext context, GatewayProblem problem) {
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body(problem, context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .onFailure(gone -> context.request().connection().close());
    }

    public String body(GatewayProblem problem, @Nullable String acceptLanguage) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("type", problem.type());
        fields.put("title", problem.title(language(acceptLanguage)));
        fields.put("status", problem.status());
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A map of texts and numbers is always JSON", impossible);
        }
    }

    private static String language(@Nullable String acceptLanguage) {
        return acceptLanguage == null || acceptLanguage.length() < 2
                ? "fr"
                : acceptLanguage.substring(0, 2).toLowerCase(Locale.ROOT);
    }
}
