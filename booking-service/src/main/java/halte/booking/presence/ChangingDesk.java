package halte.booking.presence;

import halte.booking.reservation.Booking;
import halte.booking.reservation.DeskMove;
import halte.booking.structure.Resource;
import halte.booking.structure.Structure;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The code of another desk than the booked one: the booking follows, if that desk is free. */
@ApplicationScoped
class ChangingDesk {

    private static final Text TAKEN = Text.of(
            "Le bureau %s est pris ; le vôtre est le bureau %s.",
            "Werkplek %s is bezet; de uwe is %s.",
            "Platz %s ist besetzt; Ihrer ist %s.",
            "Desk %s is taken; yours is %s.");

    private final DeskMove move;
    private final Structure structure;

    ChangingDesk(DeskMove move, Structure structure) {
        this.move = move;
        this.structure = structure;
    }

    /** @param booking locked; one of a room stays where it is */
    void to(Resource desk, Booking booking) {
        var booked = structure.now().findResource(booking.resource()).orElse(null);
        if (booked == null || !booked.isDesk() || !desk.isAtom() || booked.id() == desk.id()) {
            return;
        }
        if (!move.move(booking, desk)) {
            throw new Refusal(PresenceProblem.DESK_NOT_FREE, TAKEN.formatted(label(desk), label(booked)))
                    .with("booked", Map.of("resource", booked.resource(), "name", booked.name()));
        }
    }

    /** The number people read on the desk: what follows the last dash of the code. */
    private static String label(Resource desk) {
        return desk.resource().substring(desk.resource().lastIndexOf('-') + 1);
    }
}
