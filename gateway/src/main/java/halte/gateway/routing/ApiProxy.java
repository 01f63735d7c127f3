package halte.gateway.routing;

import halte.gateway.problem.GatewayProblem;
import halte.gateway.problem.Problems;
import halte.gateway.session.KioskCookie;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands {@code /api/**} to the service that owns it, streams and all. A client's bearer token passes through as it is; a browser's session becomes the
 * person's own token. The services judge both: the gateway is not trusted for identity.
 */
@ApplicationScoped
class ApiProxy {

    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final long LONGEST_SILENCE = 40_000;
    private static final int MOST_CONNECTIONS = 2_000;
    private static final int SESSION_OVER_FOR_SCRIPTS = 499;

    private final Replicas replicas;
    private final Problems problems;
    private final HttpClient client;
    private final Map<ServiceName, HttpProxy> proxies = new EnumMap<>(ServiceName.class);

    ApiProxy(Replicas replicas, Problems problems, Vertx vertx) {
        this.replicas = replicas;
        this.problems = problems;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(MOST_CONNECTIONS)
                .setConnectTimeout(1_000)
                .setKeepAliveTimeout(20)
                .setIdleTimeout(0));
        for (var service : ServiceName.values()) {
            proxies.put(service, proxyTo(service));
        }
    }

    private HttpProxy proxyTo(ServiceName service) {
        return HttpProxy.reverseProxy(client)
                .originRequestProvider((request, pool) -> connect(pool, replicas.inOrder(service), patience(request)))
                .addInterceptor(new RetryAndExplain(problems));
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(-10).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var path = context.request().path();
        if (path.equals("/api/openapi.json")) {
            context.next();
            return;
        }
        var owner = ServiceName.ownerOf(path);
        if (owner.isEmpty()) {
            problems.answer(context, GatewayProblem.NO_SUCH_ROUTE);
        } else if (isTooLarge(context)) {
            problems.answer(context, GatewayProblem.TOO_LARGE);
        } else if (KioskCookie.isForKiosks(path)) {
            forwardForKiosk(context, proxyOf(owner.get()));
        } else {
            identify(context, proxyOf(owner.get()));
        }
    }

    /** A tablet at the door is no person: its key goes along, a session that happens to be there does not. */
    private void forwardForKiosk(RoutingContext context, HttpProxy proxy) {
        var headers = context.request().headers();
        var key = KioskCookie.keyOf(context.request());
        headers.remove(HttpHeaders.AUTHORIZATION);
        if (key != null && !headers.contains(KioskCookie.HEADER)) {
            headers.set(KioskCookie.HEADER, key);
        }
        forward(context, proxy, null);
    }

    private HttpProxy proxyOf(ServiceName service) {
        var proxy = proxies.get(service);
        if (proxy == null) {
            throw new IllegalStateException("No proxy for service (%s)".formatted(service));
        }
        return proxy;
    }

    private void identify(RoutingContext context, HttpProxy proxy) {
        var request = context.request();
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null || !hasSession(context)) {
            forward(context, proxy, null);
            return;
        }
        request.pause();
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(
                        identity -> {
                            request.resume();
                            forward(context, proxy, tokenOf(identity));
                        },
                        ended -> {
                            request.resume();
                            sessionOver(context);
                        });
    }

    private void forward(RoutingContext context, HttpProxy proxy, @Nullable String token) {
        var headers = context.request().headers();
        headers.remove(HttpHeaders.COOKIE);
        if (token != null) {
            headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        proxy.handle(context.request());
    }

    private void sessionOver(RoutingContext context) {
        if (context.request().getHeader("X-Requested-With") != null) {
            context.response()
                    .setStatusCode(SESSION_OVER_FOR_SCRIPTS)
                    .end()
                    .onFailure(gone -> context.request().connection().close());
        } else {
            problems.answer(context, GatewayProblem.SESSION_OVER);
        }
    }

    /** Tries the replicas in turn; a refused connection has carried nothing yet, so trying the next one is safe for every method. */
    private Future<HttpClientRequest> connect(HttpClient pool, Iterable<URI> candidates, long patience) {
        return connect(pool, candidates.iterator(), patience, Future.failedFuture("No replica is configured"));
    }

    private Future<HttpClientRequest> connect(
            HttpClient pool, Iterator<URI> candidates, long patience, Future<HttpClientRequest> lastAttempt) {
        if (!candidates.hasNext()) {
            return lastAttempt;
        }
        var replica = candidates.next();
        return pool.request(new RequestOptions()
                        .setHost(replica.getHost())
                        .setPort(replica.getPort())
                        .setIdleTimeout(patience))
                .onSuccess(connected -> replicas.answered(replica))
                .recover(refused -> {
                    replicas.refused(replica);
                    return connect(pool, candidates, patience, Future.failedFuture(refused));
                });
    }

    /** A stream may be silent for long; everything else that says nothing for so long has broken. */
    private static long patience(HttpServerRequest request) {
        return request.path().endsWith("/stream") ? 0 : LONGEST_SILENCE;
    }

    private static @Nullable String tokenOf(SecurityIdentity identity) {
        var credential = identity == null ? null : identity.getCredential(AccessTokenCredential.class);
        return credential == null ? null : credential.getToken();
    }

    private static boolean hasSession(RoutingContext context) {
        return context.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith("q_session"));
    }

    private static boolean isTooLarge(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return !context.request().method().equals(HttpMethod.GET)
                && length != null
                && length.length() > 6
                && Long.parseLong(length) > MOST_BYTES;
    }
}
