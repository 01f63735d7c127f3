package halte.gateway.routing;

import halte.gateway.problem.GatewayProblem;
import halte.gateway.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;

/** A reading request that broke on its way is sent once more; what fails for good is answered as "this part is down". */
class RetryAndExplain implements ProxyInterceptor {

    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Problems problems;

    RetryAndExplain(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var acceptLanguage = context.request().headers().get("Accept-Language");
        var sent = context.sendRequest();
        if (REPEATABLE.contains(context.request().getMethod())) {
            sent = sent.recover(broken -> context.sendRequest());
        }
        return sent.recover(broken -> Future.succeededFuture(unavailable(context, acceptLanguage)));
    }

    private ProxyResponse unavailable(ProxyContext context, String acceptLanguage) {
        var body = problems.body(GatewayProblem.SERVICE_DOWN, acceptLanguage);
        return context.request()
                .release()
                .response()
                .setStatusCode(GatewayProblem.SERVICE_DOWN.status())
                .putHeader("Content-Type", Problems.MEDIA_TYPE)
                .putHeader("Retry-After", "5")
                .setBody(Body.body(Buffer.buffer(body)));
    }
}
