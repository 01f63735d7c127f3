package halte.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import halte.gateway.problem.GatewayProblem;
import halte.gateway.problem.Problems;
import io.github.bucket4j.Bucket;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Commands (everything but reading) drain a bucket that fills again with time. */
@ApplicationScoped
class CommandLimits {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int AFTER_FORGERY_GUARD = 800;

    private final LimitConfig config;
    private final Problems problems;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(10))
            .maximumSize(100_000)
            .build();

    CommandLimits(LimitConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
        if (config.commandsPerMinute() == 0) {
            Log.warn("Commands are not limited. Maybe set halte.limits.commands-per-minute outside load tests");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_FORGERY_GUARD);
    }

    private void check(RoutingContext context) {
        if (config.commandsPerMinute() == 0 || READS.contains(context.request().method())) {
            context.next();
            return;
        }
        var wait = Math.max(
                secondsToWait(sessionOf(context.request()), config.commandsPerMinute()),
                secondsToWait("address " + addressOf(context.request()), config.commandsPerMinuteAndAddress()));
        if (wait == 0) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            problems.answer(context, GatewayProblem.TOO_MANY_REQUESTS);
        }
    }

    private long secondsToWait(String key, int perMinute) {
        var probe = bucket(key, perMinute).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(String key, int perMinute) {
        return buckets.get(
                key,
                unknown -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .build());
    }

    private static String sessionOf(HttpServerRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            return "token " + authorization.hashCode();
        }
        var cookie = request.getCookie("q_session");
        return cookie == null
                ? "visitor " + addressOf(request)
                : "session " + cookie.getValue().hashCode();
    }

    private static String addressOf(HttpServerRequest request) {
        var address = request.remoteAddress();
        return address == null || address.hostAddress() == null ? "unknown" : address.hostAddress();
    }
}
