package halte.gateway.session;

import halte.gateway.problem.GatewayProblem;
import halte.gateway.problem.Problems;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Every form of a page carries the token of its session; a form without it is not ours. */
class FormGuard {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final FormTokens tokens;
    private final Session session;
    private final Problems problems;

    FormGuard(FormTokens tokens, Session session, Problems problems) {
        this.tokens = tokens;
        this.session = session;
        this.problems = problems;
    }

    @WithFormRead
    @ServerRequestFilter
    @Nullable
    Response check(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || tokens.accepts(tokenOf(request), session.id())) {
            return null;
        }
        return Response.status(GatewayProblem.FOREIGN_REQUEST.status())
                .type(Problems.MEDIA_TYPE)
                .entity(problems.body(GatewayProblem.FOREIGN_REQUEST, request.getHeaderString("Accept-Language")))
                .build();
    }

    private static @Nullable String tokenOf(ResteasyReactiveContainerRequestContext request) {
        if (!MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            return request.getHeaderString("X-Form-Token");
        }
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return context.getFormParameter(FormTokens.FIELD, true, false) instanceof String token ? token : null;
    }
}
