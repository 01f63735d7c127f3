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

/** What a booking for somebody would use, for the host who makes it. */
@Path("/api/people/{personId}/quote")
class PersonQuoteResource {

    private final QuotingForHosts quoting;
    private final Caller caller;

    PersonQuoteResource(QuotingForHosts quoting, Caller caller) {
        this.quoting = quoting;
        this.caller = caller;
    }

    @GET
    @Access(Audience.HOST)
    public Quote of(
            @RestPath UUID personId,
            @RestQuery @NotNull String space,
            @RestQuery @Nullable String resource,
            @RestQuery @NotNull LocalDate date,
            @RestQuery @DefaultValue("DAY") Quote.Part part) {
        return quoting.quote(caller, personId, space, resource, date, part);
    }
}
