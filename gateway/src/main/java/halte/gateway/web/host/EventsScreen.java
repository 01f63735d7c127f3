package halte.gateway.web.host;

import halte.gateway.web.host.EventsView.EventLine;
import halte.gateway.web.host.EventsView.EventView;
import halte.gateway.web.host.EventsView.Form;
import halte.gateway.web.host.EventsView.GuestLine;
import halte.gateway.web.host.EventsView.RoomChoice;
import halte.gateway.web.host.EventsView.RoomUse;
import halte.gateway.web.staff.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns events into their screens. */
final class EventsScreen {

    private final SpaceAnswer space;
    private final Formats formats;
    private final String language;

    EventsScreen(SpaceAnswer space, Formats formats) {
        this.space = space;
        this.formats = formats.in(space.zone());
        this.language = formats.language().getLanguage();
    }

    EventsView view(
            @Nullable List<EventAnswer> events, @Nullable PlanAnswer plan, LocalDate today, String made, Form form) {
        return new EventsView(
                space.slug(),
                space.name().in(language),
                events == null
                        ? null
                        : events.stream()
                                .sorted(Comparator.comparing(EventAnswer::startsAt))
                                .map(this::line)
                                .toList(),
                made,
                space.tongues(),
                plan == null
                        ? List.of()
                        : plan.all().stream()
                                .filter(PlanAnswer.Resource::isRoom)
                                .map(this::choice)
                                .toList(),
                today.toString(),
                form);
    }

    EventView one(EventAnswer event, @Nullable List<EventAnswer.Guest> guests, @Nullable String complaint) {
        return new EventView(
                space.slug(),
                space.name().in(language),
                line(event),
                event.description() == null ? "" : event.description().in(language),
                guests == null
                        ? null
                        : guests.stream()
                                .map(guest -> new GuestLine(guest.name(), formats.date(guest.takenAt())))
                                .toList(),
                complaint);
    }

    private EventLine line(EventAnswer event) {
        return new EventLine(
                event.eventId(),
                event.title().in(language),
                event.tag(),
                formats.day(event.startsAt()),
                formats.clock(event.startsAt()),
                formats.clock(event.endsAt()),
                event.wantedRooms().stream().map(this::use).toList(),
                event.capacity(),
                event.seatsTaken(),
                event.state());
    }

    private RoomUse use(EventAnswer.Room room) {
        return new RoomUse(room.name() == null ? room.resource() : room.name().in(language), room.state());
    }

    private RoomChoice choice(PlanAnswer.Resource room) {
        return new RoomChoice(
                room.resource(),
                room.name() == null ? room.resource() : room.name().in(language),
                room.capacity());
    }
}
