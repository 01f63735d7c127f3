package halte.membership.quotes;

import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a booking of mine would use. */
@Path("/api/quotes")
class QuoteResource {

    private final Quoting quoting;
    private final Caller caller;

    QuoteResource(Quoting quoting, Caller caller) {
        this.quoting = quoting;
        this.caller = caller;
    }

    @GET
    @Access(Audience.MEMBER)
    public Quote mine(
            @RestQuery @NotNull String space,
            @RestQuery @Nullable String resource,
            @RestQuery @NotNull LocalDate date,
            @RestQuery @DefaultValue("DAY") Quote.Part part) {
        return quoting.quote(caller.personId(), space, resource, date, part);
    }
}
