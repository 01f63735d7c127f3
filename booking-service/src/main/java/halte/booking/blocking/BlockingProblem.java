package halte.booking.blocking;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Why a resource is not taken out of use. */
public enum BlockingProblem implements ProblemType {
    RESOURCE_IN_USE(
            409,
            Text.of(
                    "Des réservations sont déjà prévues à ce moment",
                    "Er zijn al boekingen op dat moment",
                    "Für diese Zeit gibt es schon Buchungen",
                    "There are already bookings at that time")),
    BLOCKER_IMPOSSIBLE(
            422,
            Text.of(
                    "Ce blocage n’est pas possible",
                    "Deze blokkering is niet mogelijk",
                    "Diese Sperre ist nicht möglich",
                    "This blocker is not possible")),
    BLOCKER_OF_A_CALENDAR(
            409,
            Text.of(
                    "Ce blocage vient d’un calendrier",
                    "Deze blokkering komt uit een kalender",
                    "Diese Sperre kommt aus einem Kalender",
                    "This blocker comes from a calendar")),
    BLOCKER_OVER(
            409,
            Text.of(
                    "Ce blocage est déjà terminé",
                    "Deze blokkering is al voorbij",
                    "Diese Sperre ist schon vorbei",
                    "This blocker is already over"));

    private final int status;
    private final Text title;

    BlockingProblem(int status, Text title) {
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
