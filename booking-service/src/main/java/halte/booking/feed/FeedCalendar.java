package halte.booking.feed;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.Duration;
import halte.booking.feed.Feed.Scope;
import halte.booking.invitation.CalendarZone;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes a feed as iCalendar, in the zones of its spaces; the same entries always give the same text. */
@ApplicationScoped
class FeedCalendar {

    private static final Text TAKEN = Text.of("Réservé", "Geboekt", "Gebucht", "Booked");
    private static final Text MINE = Text.of("Mes réservations", "Mijn boekingen", "Meine Buchungen", "My bookings");

    /** The rules of zones are taken as they are known at this moment, the same for every feed. */
    private static final Instant RULES_OF = Instant.parse("2026-01-01T00:00:00Z");

    private final String publicUrl;
    private final String organizer;

    FeedCalendar(
            @ConfigProperty(name = "halte.invitation.public-url") String publicUrl,
            @ConfigProperty(name = "halte.invitation.organizer", defaultValue = "reservations@halte.example")
                    String organizer) {
        this.publicUrl = publicUrl;
        this.organizer = organizer;
    }

    String write(Feed feed, String title, List<FeedEntry> entries) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Halte//feed//EN");
        calendar.setMethod(new Method(Method.PUBLISH));
        calendar.setName(title);
        calendar.addExperimentalProperty("X-WR-CALNAME", title);
        // RFC 7986 wants the kind of value said, though there is only one.
        calendar.setRefreshInterval(Duration.builder().minutes(30).build()).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT30M");
        var zones = new HashMap<ZoneId, TimezoneAssignment>();
        for (var entry : entries) {
            var zone = zones.computeIfAbsent(entry.space().hours().zone(), FeedCalendar::zone);
            var event = event(feed, entry);
            calendar.addEvent(event);
            calendar.getTimezoneInfo().setTimezone(event.getDateStart(), zone);
            calendar.getTimezoneInfo().setTimezone(event.getDateEnd(), zone);
        }
        return Biweekly.write(calendar).go();
    }

    /** What a reader's calendar calls it. */
    static String title(Feed feed, String space, @Nullable Map<String, String> resource) {
        if (feed.scope() == Scope.PERSON) {
            return "Halte · " + MINE.in(feed.language());
        }
        return resource == null ? space : space + " · " + in(resource, feed.language());
    }

    private static TimezoneAssignment zone(ZoneId zone) {
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), CalendarZone.of(zone, RULES_OF));
    }

    private VEvent event(Feed feed, FeedEntry entry) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setDateStart(new DateStart(Date.from(entry.startsAt())));
        event.setDateEnd(new DateEnd(Date.from(entry.endsAt())));
        event.setOrganizer(new Organizer(entry.space().name(), organizer));
        event.setSummary(summary(feed, entry));
        event.setStatus(
                entry.isGone() ? Status.cancelled() : entry.isTentative() ? Status.tentative() : Status.confirmed());
        event.setTransparency(entry.isGone() ? Transparency.transparent() : Transparency.opaque());
        if (feed.scope() == Scope.PERSON) {
            var address = entry.space().description().address();
            event.setLocation("%s, %s, %s %s"
                    .formatted(entry.space().name(), address.street(), address.postalCode(), address.town()));
            event.setUrl(publicUrl + "/me/bookings/" + entry.bookingId());
        } else {
            event.setLocation(in(entry.resource().name(), feed.language()));
            event.setClassification(feed.names() ? Classification.private_() : Classification.public_());
        }
        return event;
    }

    private static String summary(Feed feed, FeedEntry entry) {
        var thing = in(entry.resource().name(), feed.language());
        if (feed.scope() == Scope.PERSON) {
            return entry.space().name() + " · " + thing;
        }
        var who = entry.title() != null
                ? in(entry.title(), feed.language())
                : feed.names() && entry.name() != null ? entry.name() : TAKEN.in(feed.language());
        return feed.scope() == Scope.SPACE ? thing + " · " + who : who;
    }

    private static String in(Map<String, String> words, String language) {
        var known = words.get(language);
        return known != null ? known : words.values().stream().findFirst().orElse("");
    }
}
