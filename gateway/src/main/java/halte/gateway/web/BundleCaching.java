package halte.gateway.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The names of bundles carry a hash of their content: found once, they may be kept for a year. A bundle that is missing (a replica of another version answered)
 * must not be remembered as missing.
 */
@ApplicationScoped
class BundleCaching {

    private static final int LATE = 10;

    void register(@Observes Filters filters) {
        filters.register(this::mark, LATE);
    }

    private void mark(RoutingContext context) {
        if (context.request().path().startsWith("/static/bundle/")) {
            context.addHeadersEndHandler(ended -> {
                var isFound = context.response().getStatusCode() < 400;
                context.response()
                        .headers()
                        .set(HttpHeaders.CACHE_CONTROL, isFound ? "public, max-age=31536000, immutable" : "no-store");
            });
        }
        context.next();
    }
}
