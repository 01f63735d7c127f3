package halte.booking.opening;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import halte.booking.hours.BelgianHolidays;
import halte.booking.hours.SensibleTime;
import halte.booking.structure.Structure;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Hours of single dates, and the public holidays on offer. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class ExceptionResource {

    private static final int MONTHS_SHOWN = 13;

    private final Structure structure;
    private final Exceptions exceptions;
    private final Caller caller;
    private final Clock clock;

    ExceptionResource(Structure structure, Exceptions exceptions, Caller caller, Clock clock) {
        this.structure = structure;
        this.exceptions = exceptions;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/spaces/{space}/exceptions")
    @Access(Audience.PUBLIC)
    public Listed exceptions(
            @RestPath String space, @RestQuery @Nullable LocalDate from, @RestQuery @Nullable LocalDate to) {
        SensibleTime.refuseOthers(from, to);
        var known = structure.now().space(space);
        var first = from == null ? known.hours().dateOf(clock.instant()) : from;
        return new Listed(exceptions.of(known, first, to == null ? first.plusMonths(MONTHS_SHOWN) : to), null);
    }

    @PUT
    @Path("/spaces/{space}/exceptions/{date}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Audience.HOST)
    public Entered enter(@RestPath String space, @RestPath String date, @Valid @NotNull ExceptionRequest wanted) {
        var known = structure.now().space(space);
        var first = date(date);
        var kept = exceptions.keep(known, first, wanted, caller);
        var view = exceptions.of(known, first, first).get(0);
        return new Entered(view, kept.changed(), kept.bookings());
    }

    @DELETE
    @Path("/spaces/{space}/exceptions/{date}")
    @Access(Audience.HOST)
    public void remove(@RestPath String space, @RestPath String date) {
        exceptions.remove(structure.now().space(space), date(date), caller);
    }

    /** The public holidays of Belgium in a year, and which of them the network keeps. */
    @GET
    @Path("/public-holidays")
    @Access(Audience.PUBLIC)
    public Offered holidays(@RestQuery @Nullable @Min(2000) @Max(2099) Integer year) {
        var kept = structure.now().holidays();
        int asked = year == null ? LocalDate.now(clock).getYear() : year;
        var days = BelgianHolidays.of(asked);
        kept.names().forEach((date, name) -> {
            if (date.getYear() == asked) {
                days.putIfAbsent(date, name);
            }
        });
        return new Offered(
                days.entrySet().stream()
                        .map(day -> new PublicHoliday(day.getKey(), day.getValue(), kept.contains(day.getKey())))
                        .toList(),
                null);
    }

    private static LocalDate date(String text) {
        try {
            var date = LocalDate.parse(text);
            SensibleTime.refuseOthers(date);
            return date;
        } catch (DateTimeException noDate) {
            throw new Refusal(CommonProblem.INVALID_INPUT);
        }
    }

    record Listed(List<ExceptionView> items, @Nullable String next) {}

    /** @param bookings made for these days before, and still standing */
    record Entered(@JsonUnwrapped ExceptionView exception, boolean changed, long bookings) {}

    /** @param kept whether the network closes that day unless a space says otherwise */
    record PublicHoliday(LocalDate date, Map<String, String> name, boolean kept) {}

    record Offered(List<PublicHoliday> items, @Nullable String next) {}
}
