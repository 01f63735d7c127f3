package halte.gateway.session;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Reached only with a session: asking for it without one leads through the identity provider and back. */
@Path("/login")
class SignInResource {

    @GET
    public RestResponse<Void> goOn(@RestQuery @Nullable String to) {
        return RestResponse.seeOther(URI.create(ownPath(to)));
    }

    /** Only a path of ours, never another site's address: no open redirect. */
    static String ownPath(@Nullable String to) {
        var isOwn = to != null && to.matches("/[A-Za-z0-9][A-Za-z0-9/._~?=&%+-]*");
        return isOwn ? String.valueOf(to) : "/me";
    }
}
