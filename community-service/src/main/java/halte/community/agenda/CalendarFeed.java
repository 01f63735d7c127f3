package halte.community.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import halte.community.events.EventState;
import halte.community.events.EventView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.List;
import java.util.Map;

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
        calendar.setRefreshInterval(REFRESH);
        events.forEach(event -> calendar.addEvent(entry(event, language)));
        return Biweekly.write(calendar).go();
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
        entry.setSummary(in(event.title(), language)).setLanguage(language);
        var description = in(event.description(), language);
        if (!description.isEmpty()) {
            entry.setDescription(description);
        }
        entry.setLocation(event.spaceName() + ", " + event.town());
        entry.addCategories(event.tag().name());
        entry.setUrl(config.publicUrl().resolve("/agenda/" + event.eventId()).toString());
        return entry;
    }

    /** The language asked, else French, else whatever the host wrote. */
    private static String in(Map<String, String> texts, String language) {
        var text = texts.getOrDefault(language, texts.get("fr"));
        return text != null
                ? text
                : texts.values().stream().sorted().findFirst().orElse("");
    }
}
