package halte.community.agenda;

import static java.util.Objects.requireNonNull;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.Duration;
import halte.community.events.EventState;
import halte.community.events.EventView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes events as iCalendar, RFC 5545, in one language. */
@ApplicationScoped
class CalendarFeed {

    private static final String PRODUCT = "-//Halte//community-service//EN";
    private static final Duration REFRESH = Duration.builder().hours(1).build();

    private final AgendaConfig config;

    CalendarFeed(AgendaConfig config) {
        this.config = config;
    }

    String write(String name, List<EventView> events, String language) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name); // what most calendars read instead of NAME
        calendar.setRefreshInterval(REFRESH).setParameter("VALUE", "DURATION"); // RFC 7986 §5.7 wants it said
        events.forEach(event -> calendar.addEvent(entry(event, language)));
        return Folding.fold(unfolded(calendar));
    }

    private static String unfolded(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has no reason to fail
        }
        return text.toString();
    }

    private VEvent entry(EventView event, String language) {
        var entry = new VEvent();
        entry.setUid(event.eventId() + "@halte");
        // The moment this state of the event was made: the same content gives the same bytes.
        entry.setDateTimeStamp(Date.from(event.changedAt()));
        entry.setLastModified(Date.from(event.changedAt()));
        entry.setSequence(event.sequence());
        entry.setStatus(event.state() == EventState.CANCELLED ? Status.cancelled() : Status.confirmed());
        entry.setDateStart(Date.from(event.startsAt()), true);
        entry.setDateEnd(Date.from(event.endsAt()), true);
        var title = in(event.title(), language);
        entry.setSummary(title.text()).setLanguage(title.language());
        if (!event.description().isEmpty()) {
            var description = in(event.description(), language);
            entry.setDescription(description.text()).setLanguage(description.language());
        }
        entry.setLocation(event.spaceName() + ", " + event.town());
        entry.addCategories(event.tag().name());
        entry.setUrl(config.publicUrl().resolve("/agenda/" + event.eventId()).toString());
        return entry;
    }

    private record Spoken(String language, String text) {}

    /** The language asked, else French, else whatever the host wrote. */
    private static Spoken in(Map<String, String> texts, String language) {
        return Stream.concat(Stream.of(language, "fr"), texts.keySet().stream().sorted())
                .filter(texts::containsKey)
                .findFirst()
                .map(found -> new Spoken(found, requireNonNull(texts.get(found))))
                .orElseThrow();
    }
}
