package halte.membership.quotes;

import halte.contracts.Codes;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.membership.Page;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
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

    /** Any desk at each of these spaces, as if only that one was booked; spaces nobody knows are left out. */
    @GET
    @Path("/spaces")
    @Access(Audience.MEMBER)
    public Page<Quote> mineAt(
            @RestQuery @NotEmpty @Size(max = 50) List<@Pattern(regexp = Codes.SPACE) String> space,
            @RestQuery @NotNull LocalDate date,
            @RestQuery @DefaultValue("DAY") Quote.Part part) {
        return new Page<>(quoting.quotes(caller.personId(), space, date, part), null);
    }
}
