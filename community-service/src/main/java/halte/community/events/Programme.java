package halte.community.events;

import halte.community.spaces.Place;
import halte.community.spaces.SpaceDirectory;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reading events; who may see drafts is decided by who calls, see {@link Organising}. */
@ApplicationScoped
public class Programme {

    /** Days in a question about the whole network are days in the zone where all its spaces lie. */
    private static final ZoneId NETWORK_ZONE = ZoneId.of("Europe/Brussels");

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private final Events events;
    private final SpaceDirectory spaces;
    private final Clock clock;

    Programme(Events events, SpaceDirectory spaces, Clock clock) {
        this.events = events;
        this.spaces = spaces;
        this.clock = clock;
    }

    /** What everybody may see: events that take place, from today on unless asked otherwise. */
    @Transactional
    public EventPage published(EventQuery query) {
        var from = query.from() == null ? LocalDate.ofInstant(clock.instant(), NETWORK_ZONE) : query.from();
        return page(query, from, Set.of(EventState.PUBLISHED));
    }

    /** Published and cancelled ones since a day: a calendar must hear of both. */
    @Transactional
    public List<EventView> calendar(@Nullable String space, LocalDate from, int limit) {
        var query = new EventQuery(space, from, null, null, null, limit);
        return page(query, from, Set.of(EventState.PUBLISHED, EventState.CANCELLED))
                .items();
    }

    /** Events by id, whatever became of them; for those who hold a ticket. */
    @Transactional
    public Map<UUID, EventView> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return views(events.list("id in ?1", ids)).stream()
                .collect(Collectors.toMap(EventView::eventId, Function.identity()));
    }

    /** Drafts are hidden: for everybody but the hosts they do not exist. */
    @Transactional
    public EventView shown(UUID id) {
        var event = events.findByIdOptional(id).filter(Event::isPublic).orElseThrow(Programme::missing);
        return view(event);
    }

    EventPage page(EventQuery query, @Nullable LocalDate from, Set<EventState> states) {
        var found = events.matching(new EventFilter(
                query.space(),
                from == null ? FIRST : from.atStartOfDay(NETWORK_ZONE).toInstant(),
                query.to() == null
                        ? LAST
                        : query.to().plusDays(1).atStartOfDay(NETWORK_ZONE).toInstant(),
                states,
                query.cursor() == null ? null : EventCursor.parse(query.cursor()),
                query.limit() + 1));
        var page = found.subList(0, Math.min(found.size(), query.limit()));
        var next = found.size() > query.limit()
                ? new EventCursor(
                                page.get(page.size() - 1).startsAt(),
                                page.get(page.size() - 1).id())
                        .text()
                : null;
        return new EventPage(views(page), next);
    }

    EventView view(Event event) {
        return views(List.of(event)).get(0);
    }

    private List<EventView> views(List<Event> found) {
        var places = spaces.all();
        var now = clock.instant();
        return found.stream()
                .map(event -> EventView.of(event, placeOf(event, places), now))
                .toList();
    }

    private static Place placeOf(Event event, Map<String, Place> places) {
        var place = places.get(event.space());
        if (place == null) {
            throw new IllegalStateException(
                    "The space of event (%s) is unknown (%s).\nMaybe the topic of spaces was emptied: describe the space again."
                            .formatted(event.id(), event.space()));
        }
        return place;
    }

    static Refusal missing() {
        return new Refusal(CommonProblem.NOT_FOUND);
    }
}
