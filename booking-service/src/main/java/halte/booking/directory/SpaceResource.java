package halte.booking.directory;

import halte.booking.directory.SpaceViews.SpaceDetail;
import halte.booking.directory.SpaceViews.SpaceSummary;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.OperatorNames;
import halte.booking.structure.OperatorNames.OperatorName;
import halte.booking.structure.Structure;
import halte.identity.Access;
import halte.identity.Audience;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The spaces of the network, for everybody. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class SpaceResource {

    private static final Text NEAR = Text.of(
            "near attend une latitude et une longitude : near=50.05,4.31",
            "near verwacht een breedte- en lengtegraad: near=50.05,4.31",
            "near erwartet Breite und Länge: near=50.05,4.31",
            "near expects a latitude and a longitude: near=50.05,4.31");

    private final Directory directory;
    private final Companions companions;
    private final OperatorNames operators;
    private final Moment moment;
    private final Structure structure;

    SpaceResource(
            Directory directory, Companions companions, OperatorNames operators, Moment moment, Structure structure) {
        this.directory = directory;
        this.moment = moment;
        this.companions = companions;
        this.operators = operators;
        this.structure = structure;
    }

    @GET
    @Path("/spaces")
    @Access(Audience.PUBLIC)
    public Spaces spaces(
            @RestQuery @Size(max = 60) @Nullable String near,
            @RestQuery @Size(max = 80) @Nullable String q,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Size(max = 10) @Nullable String cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        SensibleTime.refuseOthers(date);
        var all = directory.find(near == null || near.isBlank() ? null : near(near), q == null ? "" : q, date);
        int from = cursor == null ? 0 : offset(cursor);
        var page = all.stream().skip(from).limit(limit).toList();
        return new Spaces(page, from + page.size() < all.size() ? String.valueOf(from + page.size()) : null);
    }

    @GET
    @Path("/spaces/{space}")
    @Access(Audience.PUBLIC)
    public SpaceDetail space(@RestPath String space) {
        return directory.detail(structure.now().space(space));
    }

    @GET
    @Path("/spaces/{space}/plan")
    @Access(Audience.PUBLIC)
    public PlanView plan(@RestPath String space) {
        return moment.plan(structure.now().space(space));
    }

    /** How many people are expected that day; never who. */
    @GET
    @Path("/spaces/{space}/companions")
    @Access(Audience.MEMBER)
    public Companions.Count companions(@RestPath String space, @RestQuery @Nullable LocalDate date) {
        SensibleTime.refuseOthers(date);
        return companions.on(structure.now().space(space), date);
    }

    @GET
    @Path("/operators")
    @Access(Audience.PUBLIC)
    public Operators operators() {
        return new Operators(
                operators.all().values().stream()
                        .sorted(Comparator.comparing(OperatorName::operator))
                        .toList(),
                null);
    }

    private static Directory.Place near(String text) {
        try {
            var parts = text.split(",", 2);
            var place = new Directory.Place(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
            if (Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180) {
                return place;
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException noPlace) {
            // told below
        }
        throw new Refusal(CommonProblem.INVALID_INPUT, NEAR);
    }

    private static int offset(String cursor) {
        try {
            return Math.max(0, Integer.parseInt(cursor));
        } catch (NumberFormatException notOurs) {
            throw new Refusal(CommonProblem.INVALID_INPUT);
        }
    }

    record Spaces(List<SpaceSummary> items, @Nullable String next) {}

    record Operators(List<OperatorName> items, @Nullable String next) {}
}
