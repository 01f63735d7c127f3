package halte.membership.people;

import halte.contracts.Codes;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.membership.Page;
import halte.membership.accounts.AccountBook;
import halte.membership.accounts.AccountView;
import halte.membership.spaces.SpaceDirectory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who I am, and whom a space knows. */
@Path("/api/people")
class PersonResource {

    private final Acquaintance acquaintance;
    private final PeopleImport desk;
    private final KnownPeople known;
    private final AccountBook accounts;
    private final SpaceDirectory spaces;
    private final Caller caller;

    PersonResource(
            Acquaintance acquaintance,
            PeopleImport desk,
            KnownPeople known,
            AccountBook accounts,
            SpaceDirectory spaces,
            Caller caller) {
        this.acquaintance = acquaintance;
        this.desk = desk;
        this.known = known;
        this.accounts = accounts;
        this.spaces = spaces;
        this.caller = caller;
    }

    @GET
    @Path("/me")
    @Access(Audience.MEMBER)
    public PersonView me() {
        return view(acquaintance.meet(caller));
    }

    @PATCH
    @Path("/me")
    @Access(Audience.MEMBER)
    public PersonView prefer(@Valid @NotNull Preferences preferences) {
        return view(desk.prefer(caller, preferences.language(), preferences.homeSpace()));
    }

    /** By name, or those whose ids are given: whom a space knows; without a space everybody, for coordinators. */
    @GET
    @Access({Audience.HOST, Audience.COORDINATOR})
    public Page<KnownPeople.KnownPerson> list(
            @RestQuery @Size(max = 10) @Nullable String space,
            @RestQuery @Size(max = 100) @Nullable String q,
            @RestQuery @Size(max = 200) @Nullable List<UUID> id,
            @RestQuery @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @RestQuery @Nullable String cursor) {
        if (space == null) {
            caller.requireCoordinator();
        } else {
            caller.requireHost(space, spaces.required(space).operator());
        }
        return id == null || id.isEmpty() ? known.at(space, q, cursor, limit) : known.these(space, id);
    }

    @PUT
    @Path("/{personId}")
    @Access(Audience.COORDINATOR)
    public PersonView put(@RestPath UUID personId, @Valid @NotNull PersonRequest request) {
        return view(desk.put(personId, request));
    }

    private PersonView view(Person person) {
        return new PersonView(
                person.personId(),
                person.name(),
                person.email(),
                person.language(),
                person.homeSpace(),
                accounts.find(person.accountId()).map(AccountView::of).orElse(null));
    }

    /** What I may change about myself; the name comes from the identity provider. */
    record Preferences(
            @Pattern(regexp = "fr|nl|de|en") @Nullable String language,
            @Pattern(regexp = Codes.SPACE) @Nullable String homeSpace) {}

    /** @param account who pays for this person */
    record PersonView(
            UUID personId,
            String name,
            @Nullable String email,
            String language,
            @Nullable String homeSpace,
            @Nullable AccountView account) {}
}
