package halte.identity;

import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses whoever is not in the audience of an API method, and every API method without one. */
class AccessFilter {

    private final Caller caller;

    AccessFilter(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void filter(ContainerRequestContext request, ResourceInfo resource) {
        if (!request.getUriInfo().getPath().startsWith("/api")) {
            return;
        }
        var method = resource.getResourceMethod();
        var access = method == null ? null : method.getAnnotation(Access.class);
        if (access == null || !caller.isOneOf(access.value())) {
            throw new Refusal(caller.isSignedIn() ? CommonProblem.FORBIDDEN : CommonProblem.UNAUTHENTICATED);
        }
    }
}
