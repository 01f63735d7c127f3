package halte.billing.catalogue;

import halte.billing.paging.Page;
import halte.identity.Access;
import halte.identity.Audience;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/families")
class FamilyResource {

    private final Describing describing;
    private final Catalogue catalogue;

    FamilyResource(Describing describing, Catalogue catalogue) {
        this.describing = describing;
        this.catalogue = catalogue;
    }

    @GET
    @Access(Audience.PUBLIC)
    public Page<View> list() {
        return Page.all(catalogue.families().stream().map(View::of).toList());
    }

    @PUT
    @Path("/{code}")
    @Access(Audience.COORDINATOR)
    public View describe(
            @RestPath @Pattern(regexp = "[A-Z0-9_]{1,40}") String code, @Valid @NotNull Description description) {
        return View.of(
                describing.family(code, description.name(), description.revenueAccount(), description.deskRelated()));
    }

    record Description(
            @Nullable String code,
            @NotEmpty Map<@Pattern(regexp = "fr|nl|de|en") String, @NotBlank @Size(max = 200) String> name,
            @NotNull @Pattern(regexp = "\\d{3,10}") String revenueAccount,
            boolean deskRelated) {}

    record View(String family, Map<String, String> name, String revenueAccount, boolean deskRelated) {

        static View of(Family family) {
            return new View(family.code(), family.name(), family.revenueAccount(), family.deskRelated());
        }
    }
}
