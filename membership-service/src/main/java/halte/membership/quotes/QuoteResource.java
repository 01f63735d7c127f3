package halte.membership.quotes;

import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a booking would use. */
@Path("/api")
class QuoteResource {

    private final Quoting quoting;
    private final QuotingForHosts forHosts;
    private final Caller caller;

    QuoteResource(Quoting quoting, QuotingForHosts forHosts, Caller caller) {
        this.quoting = quoting;
        this.forHosts = forHosts;
        this.caller = caller;
    }

    @GET
    @Path("/quotes")
    @Access(Audience.MEMBER)
    public Quote mine(
            @RestQuery @NotNull String space,
            @RestQuery @Nullable String resource,
            @RestQuery @NotNull LocalDate date,
            @RestQuery @DefaultValue("DAY") Quote.Part part) {
        return quoting.quote(caller.personId(), space, resource, date, part);
    }

    @GET
    @Path("/people/{personId}/quote")
    @Access(Audience.HOST)
    public Quote of(
            @RestPath UUID personId,
            @RestQuery @NotNull String space,
            @RestQuery @Nullable String resource,
            @RestQuery @NotNull LocalDate date,
            @RestQuery @DefaultValue("DAY") Quote.Part part) {
        return forHosts.quote(caller, personId, space, resource, date, part);
    }
}
