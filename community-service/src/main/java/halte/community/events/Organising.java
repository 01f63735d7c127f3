package halte.community.events;

import halte.community.CommunityProblem;
import halte.community.spaces.Place;
import halte.community.spaces.SpaceDirectory;
import halte.identity.Caller;
import halte.outbox.Outbox;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the hosts of a space do with its events; each public method is one transaction. */
@ApplicationScoped
public class Organising {

    private final Events events;
    private final Programme programme;
    private final SpaceDirectory spaces;
    private final Outbox outbox;
    private final Clock clock;

    Organising(Events events, Programme programme, SpaceDirectory spaces, Outbox outbox, Clock clock) {
        this.events = events;
        this.programme = programme;
        this.spaces = spaces;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public EventView draft(Draft draft, Caller caller) {
        var place = place(draft.space());
        caller.requireHost(place.space(), place.operator());
        checkRooms(draft, place);
        if (!draft.startsAt().isAfter(clock.instant())) {
            throw new Refusal(CommunityProblem.EVENT_OVER, BEGUN);
        }
        var event = Event.draft(UUID.randomUUID(), place, draft, clock.instant());
        events.persist(event);
        return programme.view(event);
    }

    @Transactional
    public EventView publish(UUID id, Caller caller) {
        var event = mine(id, caller);
        if (!event.startsAt().isAfter(clock.instant())) {
            throw new Refusal(CommunityProblem.EVENT_OVER, BEGUN);
        }
        outbox.append(event.publish(clock.instant()));
        return programme.view(event);
    }

    @Transactional
    public EventView cancel(UUID id, Caller caller) {
        var event = mine(id, caller);
        var wasPublic = event.isPublic();
        var fact = event.cancel(clock.instant());
        if (wasPublic) { // nobody ever heard of a draft
            outbox.append(fact);
        }
        return programme.view(event);
    }

    /** One event; a draft exists only for the hosts of its space. */
    @Transactional
    public EventView find(UUID id, Caller caller) {
        var event = events.findByIdOptional(id)
                .filter(found -> found.isPublic() || hosts(found, caller))
                .orElseThrow(Programme::missing);
        return programme.view(event);
    }

    /** Everything a space has planned, drafts too. */
    @Transactional
    public EventPage all(EventQuery query, Set<EventState> states, Caller caller) {
        var place = place(String.valueOf(query.space()));
        caller.requireHost(place.space(), place.operator());
        return programme.page(query, query.from(), states);
    }

    /** An event from elsewhere, published already; empty when it was taken over before. */
    @Transactional
    public Optional<EventView> takeOver(PastEvent past) {
        if (events.findByIdOptional(past.eventId()).isPresent()) {
            return Optional.empty();
        }
        var place = place(past.space());
        checkRooms(past.draft(), place);
        var event = Event.draft(past.eventId(), place, past.draft(), past.publishedAt());
        var fact = event.publish(past.publishedAt());
        events.persistAndFlush(event);
        outbox.append(fact);
        return Optional.of(programme.view(event));
    }

    /** booking-service answered for a room; the listener is the only caller. */
    @Transactional
    public void answer(UUID id, String room, RoomUse answer) {
        events.lock(id).ifPresent(event -> event.answer(room, answer));
    }

    /** A foreign event that the caller can see anyway is refused; a foreign draft does not exist. */
    private Event mine(UUID id, Caller caller) {
        var event = events.lock(id)
                .filter(found -> found.isPublic() || hosts(found, caller))
                .orElseThrow(Programme::missing);
        caller.requireHost(event.space(), event.operator());
        return event;
    }

    private static boolean hosts(Event event, Caller caller) {
        return caller.isHostOf(event.space()) || caller.isManagerOf(event.operator());
    }

    private Place place(String space) {
        return spaces.find(space)
                .orElseThrow(() -> new Refusal(CommunityProblem.UNKNOWN_SPACE, NO_SUCH_SPACE.formatted(space)));
    }

    private static void checkRooms(Draft draft, Place place) {
        for (var room : draft.rooms()) {
            if (place.room(room).isEmpty()) {
                throw new Refusal(CommunityProblem.UNKNOWN_ROOM, NO_SUCH_ROOM.formatted(room, place.space()))
                        .with("room", room);
            }
        }
    }

    private static final Text NO_SUCH_SPACE = Text.of(
            "L’espace %s n’existe pas. Un espace tout neuf apparaît ici après quelques secondes.",
            "De ruimte %s bestaat niet. Een gloednieuwe ruimte verschijnt hier na enkele seconden.",
            "Den Ort %s gibt es nicht. Ein ganz neuer Ort erscheint hier nach einigen Sekunden.",
            "There is no space %s. A brand-new space appears here after some seconds.");
    private static final Text NO_SUCH_ROOM = Text.of(
            "%s n’est pas une salle de %s. Choisissez-en une de la liste de l’espace.",
            "%s is geen zaal van %s. Kies er een uit de lijst van de ruimte.",
            "%s ist kein Raum von %s. Wählen Sie einen aus der Liste des Ortes.",
            "%s is not a room of %s. Choose one from the list of the space.");
    private static final Text BEGUN = Text.of(
            "Une activité se prépare avant qu’elle ne commence : choisissez un moment à venir.",
            "Een activiteit wordt voorbereid voor ze begint: kies een moment in de toekomst.",
            "Eine Veranstaltung wird vor ihrem Beginn vorbereitet: Wählen Sie einen künftigen Zeitpunkt.",
            "An event is prepared before it begins: choose a time to come.");
}
