package halte.booking.waiting;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Every way the waiting list says no. */
enum WaitingProblem implements ProblemType {
    NOT_TAKEN(
            409,
            Text.of(
                    "Cette place est libre : réservez-la",
                    "Deze plek is vrij: boek ze",
                    "Dieser Platz ist frei: buchen Sie ihn",
                    "This place is free: book it")),
    ALREADY_WAITING(
            409,
            Text.of(
                    "Vous êtes déjà sur la liste d’attente pour ce créneau",
                    "U staat al op de wachtlijst voor dit tijdvak",
                    "Sie stehen für diesen Zeitraum schon auf der Warteliste",
                    "You are already on the waiting list for this slot")),
    SLOT_BEGUN(
            422,
            Text.of(
                    "Ce créneau a déjà commencé",
                    "Dit tijdvak is al begonnen",
                    "Dieser Zeitraum hat schon begonnen",
                    "This slot has already begun")),
    NO_OFFER(
            409,
            Text.of(
                    "Il n’y a pas de place à accepter pour l’instant",
                    "Er is nu geen plek om te aanvaarden",
                    "Im Moment ist kein Platz anzunehmen",
                    "There is no place to accept at the moment")),
    NOT_WAITING(
            409,
            Text.of(
                    "Cette attente est déjà terminée",
                    "Dit wachten is al voorbij",
                    "Dieses Warten ist schon zu Ende",
                    "This waiting is already over"));

    private final int status;
    private final Text title;

    WaitingProblem(int status, Text title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }
}
