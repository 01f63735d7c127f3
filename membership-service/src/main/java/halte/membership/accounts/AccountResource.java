package halte.membership.accounts;

import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Who pays. */
@Path("/api/accounts")
class AccountResource {

    private final AccountBook accounts;
    private final Caller caller;

    AccountResource(AccountBook accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    @PUT
    @Path("/{accountId}")
    @Access({Audience.MEMBER, Audience.COORDINATOR})
    public AccountView describe(@RestPath UUID accountId, @jakarta.validation.Valid @NotNull AccountRequest request) {
        return AccountView.of(accounts.describe(accountId, request, caller));
    }
}
