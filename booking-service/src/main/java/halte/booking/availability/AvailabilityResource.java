package halte.booking.availability;

import halte.booking.availability.Availability.Day;
import halte.booking.availability.Availability.Free;
import halte.booking.hours.Part;
import halte.booking.hours.SensibleTime;
import halte.booking.hours.Slot;
import halte.booking.rule.Asker;
import halte.booking.rule.RuleBook;
import halte.booking.structure.Resource;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.identity.Access;
import halte.identity.Audience;
import halte.identity.Caller;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Free days and free resources, for everybody. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
class AvailabilityResource {

    private static final Text SLOT_NEEDED = Text.of(
            "Donnez une date, ou un début et une fin dans l’ordre, à 31 jours au plus.",
            "Geef een datum, of een begin en einde in volgorde, hoogstens 31 dagen uiteen.",
            "Geben Sie ein Datum an, oder Anfang und Ende in dieser Reihenfolge, höchstens 31 Tage auseinander.",
            "Give a date, or a start and an end in this order, at most 31 days apart.");
    private static final long LONGEST_MINUTES = 31 * 24 * 60;

    private final Structure structure;
    private final Availability availability;
    private final RuleBook book;
    private final Caller caller;
    private final Clock clock;

    AvailabilityResource(Structure structure, Availability availability, RuleBook book, Caller caller, Clock clock) {
        this.structure = structure;
        this.availability = availability;
        this.book = book;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/spaces/{space}/days")
    @Access(Audience.PUBLIC)
    public Days days(
            @RestPath String space,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @DefaultValue("14") @Min(1) @Max(62) int days) {
        SensibleTime.refuseOthers(from);
        var known = structure.now().space(space);
        var first = from == null ? known.hours().dateOf(clock.instant()) : from;
        return new Days(availability.days(known, first, days, book.asker(caller)), null);
    }

    @GET
    @Path("/spaces/{space}/availability")
    @Access(Audience.PUBLIC)
    public Available availability(
            @RestPath String space,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @DefaultValue("DAY") Part part,
            @RestQuery @Nullable Instant startsAt,
            @RestQuery @Nullable Instant endsAt) {
        SensibleTime.refuseOthers(date);
        SensibleTime.refuseOthers(startsAt, endsAt);
        var known = structure.now().space(space);
        if (startsAt != null || endsAt != null) {
            return ofSlot(known, startsAt, endsAt, book.asker(caller));
        }
        if (date == null) {
            throw new Refusal(CommonProblem.INVALID_INPUT, SLOT_NEEDED);
        }
        return ofPart(known, date, part, book.asker(caller));
    }

    private Available ofSlot(Space space, @Nullable Instant startsAt, @Nullable Instant endsAt, Asker asker) {
        if (startsAt == null || endsAt == null || !startsAt.isBefore(endsAt)) {
            throw new Refusal(CommonProblem.INVALID_INPUT, SLOT_NEEDED);
        }
        var slot = new Slot(startsAt, endsAt);
        var date = space.hours().dateOf(startsAt);
        if (slot.minutes() > LONGEST_MINUTES) {
            throw new Refusal(CommonProblem.INVALID_INPUT, SLOT_NEEDED);
        }
        var opening = availability.opening(space, date);
        boolean isOpen =
                opening.isOpenFor(slot, !asker.opens(space, date)) && !availability.needsPlan(space, date, asker);
        var resources = isOpen ? availability.resources(space, slot, date, asker) : List.<Free>of();
        return Available.of(space, date, null, slot, opening.state().name(), resources);
    }

    private Available ofPart(Space space, LocalDate date, Part part, Asker asker) {
        var state = availability.opening(space, date).state().name();
        return availability
                .slotOf(space, date, part, !asker.opens(space, date))
                .filter(slot -> !availability.needsPlan(space, date, asker))
                .map(slot ->
                        Available.of(space, date, part, slot, state, availability.resources(space, slot, date, asker)))
                .orElseGet(() -> Available.of(space, date, part, null, state, List.of()));
    }

    record Days(List<Day> items, @Nullable String next) {}

    /**
     * @param free free desks
     * @param total desks
     */
    record Available(
            String space,
            LocalDate date,
            @Nullable Part part,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            String state,
            long free,
            long total,
            List<Free> resources) {

        static Available of(
                Space space,
                LocalDate date,
                @Nullable Part part,
                @Nullable Slot slot,
                String state,
                List<Free> resources) {
            return new Available(
                    space.space(),
                    date,
                    part,
                    slot == null ? null : slot.startsAt(),
                    slot == null ? null : slot.endsAt(),
                    state,
                    freeDesks(space, date, resources),
                    space.desksOn(date).size(),
                    resources);
        }

        /** Not counted: labels and tables beside their desks, and desks that are not for whoever asks for any. */
        private static long freeDesks(Space space, LocalDate date, List<Free> resources) {
            var desks = space.desksOn(date).stream()
                    .filter(desk -> !desk.isFixed())
                    .map(Resource::resource)
                    .collect(Collectors.toSet());
            return resources.stream()
                    .filter(resource -> resource.free() && desks.contains(resource.resource()))
                    .count();
        }
    }
}
