package halte.gateway.web.posters;

import halte.gateway.web.Page;
import halte.gateway.web.Wording;
import halte.gateway.web.kiosk.DoorWords;
import halte.gateway.web.posters.ScanView.Expected;
import halte.gateway.web.posters.ScanView.Present;
import halte.gateway.web.posters.ScanView.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts into words what a tap on a code would do. */
@ApplicationScoped
class ScanPage {

    private final Page page;
    private final DoorWords words;

    ScanPage(Page page, DoorWords words) {
        this.page = page;
        this.words = words;
    }

    /** A code nobody can use (any more). */
    ScanView refused(String code, String why) {
        return new ScanView(code, "", Wording.NONE, "", "REFUSED", why, "", "", List.of(), "", "");
    }

    ScanView of(String code, Seen seen, @Nullable String said, String problem) {
        var kind = kindOf(seen);
        var presence = seen.presence();
        return new ScanView(
                code,
                seen.slug(),
                seen.name(),
                nameOf(seen.deskName()),
                kind,
                lineOf(kind, seen),
                bookedOf(seen),
                presence == null ? "" : presence.presenceId(),
                seen.parts(),
                saidOf(said, presence),
                problem);
    }

    private static String kindOf(Seen seen) {
        if (seen.presence() != null) {
            return "HERE";
        }
        var booking = seen.booking();
        if (booking != null) {
            return kindOfBooked(seen, booking);
        }
        if (seen.parts().isEmpty()) {
            return "CLOSED";
        }
        return seen.deskFree() ? "WALK_IN" : seen.desk() == null ? "FULL" : "DESK_TAKEN";
    }

    private static String kindOfBooked(Seen seen, Expected booking) {
        var desk = seen.desk();
        if (desk == null || !booking.movable() || booking.resource().equals(desk)) {
            return "BOOKED";
        }
        return seen.deskFree() ? "MOVE" : "MOVE_TAKEN";
    }

    private String lineOf(String kind, Seen seen) {
        var text = words.here();
        var desk = nameOf(seen.deskName());
        var booking = seen.booking();
        var booked = booking == null ? "" : nameOf(booking.resourceName());
        return switch (kind) {
            case "HERE" -> hereSince(seen);
            case "MOVE" -> text.otherDesk(booked, desk);
            case "MOVE_TAKEN" -> text.otherDeskTaken(desk, booked);
            case "WALK_IN" -> seen.desk() == null ? text.walkInFree(seen.freeDesks()) : text.walkInDesk(desk);
            case "DESK_TAKEN" -> text.deskTaken(desk);
            case "FULL" -> text.allTaken();
            case "CLOSED" -> text.closedNow();
            default -> "";
        };
    }

    private String hereSince(Seen seen) {
        var presence = seen.presence();
        return presence == null
                ? ""
                : words.here()
                        .hereSince(words.formats(seen.zone()).clock(presence.at()), nameOf(presence.resourceName()));
    }

    private String bookedOf(Seen seen) {
        var booking = seen.booking();
        if (booking == null) {
            return "";
        }
        var formats = words.formats(seen.zone());
        return nameOf(booking.resourceName()) + ", " + formats.clock(booking.startsAt()) + " – "
                + formats.clock(booking.endsAt());
    }

    private String saidOf(@Nullable String said, @Nullable Present presence) {
        if ("left".equals(said)) {
            return words.here().hasLeft();
        }
        return "here".equals(said) && presence != null ? words.here().arrived(nameOf(presence.resourceName())) : "";
    }

    private String nameOf(@Nullable Wording name) {
        return name == null ? "" : name.in(page.language());
    }
}
