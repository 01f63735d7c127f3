package halte.problem;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A NUL in an address is refused at the door, as it is in a body: no database could look for it. */
class StorableAddress {

    private static final String NUL = "%00";

    @ServerRequestFilter
    void refuse(HttpServerRequest request) {
        if (request.path().startsWith("/api") && request.uri().contains(NUL)) {
            throw new Refusal(CommonProblem.INVALID_INPUT);
        }
    }
}
