package halte.membership.people;

import halte.idempotency.Idempotent;
import halte.identity.Access;
import halte.identity.Audience;
import halte.membership.accounts.AccountRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Many people and payers at once. */
@Path("/api/imports/people")
class PeopleImportResource {

    private final PeopleImport desk;

    PeopleImportResource(PeopleImport desk) {
        this.desk = desk;
    }

    @POST
    @Idempotent
    @Access(Audience.COORDINATOR)
    public RestResponse<Imported> importPeople(@Valid @NotNull Batch batch) {
        desk.putAll(batch.payers(), batch.people());
        return RestResponse.ok(
                new Imported(batch.people().size(), batch.payers().size()));
    }

    /** @param accounts payers, before the people they pay for */
    record Batch(
            @NotNull @Size(max = 1000) List<@Valid @NotNull PersonRequest> people,
            @Size(max = 1000) @Nullable List<@Valid @NotNull AccountRequest> accounts) {

        List<AccountRequest> payers() {
            return accounts == null ? List.of() : accounts;
        }

        @AssertTrue(message = "must each have their id")
        public boolean isIdentified() {
            return people == null // @NotNull speaks for null
                    || (people.stream().allMatch(person -> person == null || person.personId() != null)
                            && payers().stream().allMatch(payer -> payer == null || payer.accountId() != null));
        }
    }

    record Imported(int people, int accounts) {}
}
