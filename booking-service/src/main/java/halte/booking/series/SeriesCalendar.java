package halte.booking.series;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Method;
import halte.booking.invitation.CalendarZone;
import halte.booking.series.SeriesEvents.Place;
import halte.booking.structure.LocalName;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.TimeZone;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes a series as an iCalendar file (RFC 5545), in the zone of the space. */
@ApplicationScoped
class SeriesCalendar {

    private final Structure structure;
    private final Clock clock;
    private final String organizer;
    private final String publicUrl;

    SeriesCalendar(
            Structure structure,
            Clock clock,
            @ConfigProperty(name = "halte.invitation.organizer", defaultValue = "reservations@halte.example")
                    String organizer,
            @ConfigProperty(name = "halte.invitation.public-url", defaultValue = "http://localhost:8080")
                    String publicUrl) {
        this.structure = structure;
        this.clock = clock;
        this.organizer = organizer;
        this.publicUrl = publicUrl;
    }

    /** To be downloaded. */
    String file(Series series, List<Occurrence> occurrences) {
        return write(series, shown(occurrences), Method.PUBLISH, place(series, null));
    }

    /** To be sent: REQUEST, or CANCEL when no date is left. */
    String invitation(Series series, List<Occurrence> occurrences) {
        return write(series, shown(occurrences), method(occurrences), place(series, series.recipient()));
    }

    static String method(List<Occurrence> occurrences) {
        return shown(occurrences).isEmpty() ? Method.CANCEL : Method.REQUEST;
    }

    private static List<Occurrence> shown(List<Occurrence> occurrences) {
        return occurrences.stream()
                .filter(date -> date.isInCalendar() && date.slot() != null)
                .toList();
    }

    static String write(Series series, List<Occurrence> shown, String method, Place place) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Halte//booking//EN");
        calendar.setMethod(new Method(method));
        calendar.getTimezoneInfo().setDefaultTimezone(zone(place.zone(), place.now()));
        new SeriesEvents(series, shown, place).all().forEach(calendar::addEvent);
        return Biweekly.write(calendar).go();
    }

    private static TimezoneAssignment zone(ZoneId zone, Instant now) {
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), CalendarZone.of(zone, now));
    }

    private Place place(Series series, @Nullable String recipient) {
        var space = structure.now().space(series.spaceId());
        var address = space.description().address();
        var names = new HashMap<Integer, String>();
        space.resources()
                .forEach(resource -> names.put(resource.id(), LocalName.of(resource.name(), series.language())));
        return new Place(
                space.name(),
                "%s, %s, %s %s".formatted(space.name(), address.street(), address.postalCode(), address.town()),
                space.hours().zone(),
                names,
                publicUrl + "/me/series/" + series.id(),
                organizer,
                recipient,
                clock.instant());
    }
}
