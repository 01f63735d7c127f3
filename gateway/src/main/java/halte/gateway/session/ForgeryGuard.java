package halte.gateway.session;

import halte.gateway.problem.GatewayProblem;
import halte.gateway.problem.Problems;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * Turns away unsafe requests that another site could have made a browser send: by what the browser says of the origin, and for the API by a header that a
 * foreign form cannot set. Forms are checked once more, by their token, in {@link FormGuard}.
 */
@ApplicationScoped
class ForgeryGuard {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final int BEFORE_LIMITS = 900;

    private final Problems problems;

    ForgeryGuard(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_LIMITS);
    }

    private void check(RoutingContext context) {
        if (isHarmless(context.request())) {
            context.next();
        } else {
            problems.answer(context, GatewayProblem.FOREIGN_REQUEST);
        }
    }

    static boolean isHarmless(HttpServerRequest request) {
        if (SAFE.contains(request.method()) || carriesBearer(request)) {
            return true;
        }
        if (!comesFromOurPages(request)) {
            return false;
        }
        return !request.path().startsWith("/api/") || request.getHeader("X-Requested-With") != null;
    }

    private static boolean comesFromOurPages(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origin.endsWith("://" + request.getHeader(HttpHeaders.HOST));
    }

    private static boolean carriesBearer(HttpServerRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
