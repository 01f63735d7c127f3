package halte.booking.structure;

import halte.booking.hours.SensibleTime;
import halte.identity.Access;
import halte.identity.Audience;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;

/** The coordinator describes the network. */
@Path("/api")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class StructureResource {

    private static final Text OTHER_CODE = Text.of(
            "Le code dans l’adresse et celui du document diffèrent.",
            "De code in het adres en die in het document verschillen.",
            "Der Code in der Adresse und der im Dokument sind verschieden.",
            "The code in the address and the one in the document differ.");
    private static final Text NO_DATE =
            Text.of("%s n’est pas une date.", "%s is geen datum.", "%s ist kein Datum.", "%s is not a date.");

    private final Describing describing;
    private final NetworkStructure network;

    StructureResource(Describing describing, NetworkStructure network) {
        this.describing = describing;
        this.network = network;
    }

    @PUT
    @Path("/operators/{operator}")
    @Access(Audience.COORDINATOR)
    public Described describeOperator(
            @RestPath @Pattern(regexp = "[a-z][a-z0-9-]{1,60}") String operator,
            @Valid @NotNull OperatorDescription description) {
        return new Described(network.operator(operator, description));
    }

    @PUT
    @Path("/spaces/{space}")
    @Access(Audience.COORDINATOR)
    public Described describeSpace(@RestPath String space, @Valid @NotNull SpaceDescription description) {
        if (!space.equals(description.code())) {
            throw new Refusal(CommonProblem.INVALID_INPUT, OTHER_CODE);
        }
        return new Described(describing.space(description));
    }

    @PUT
    @Path("/public-holidays/{date}")
    @Access(Audience.COORDINATOR)
    public Described nameHoliday(@RestPath String date, @Valid @NotNull HolidayName holiday) {
        return new Described(network.holiday(date(date), holiday.name()));
    }

    private static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            SensibleTime.refuseOthers(date);
            return date;
        } catch (DateTimeException noDate) {
            throw new Refusal(CommonProblem.INVALID_INPUT, NO_DATE.formatted(text.replaceAll("[^0-9-]", "?")));
        }
    }

    record HolidayName(@NotEmpty Map<String, String> name) {}

    /** @param changed false when it was already so, and nothing was told */
    record Described(boolean changed) {}
}
