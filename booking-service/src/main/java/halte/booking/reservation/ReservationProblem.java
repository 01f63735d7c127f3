package halte.booking.reservation;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Every way a hold, a request or a change is refused; the name is the last part of the problem {@code type}. */
enum ReservationProblem implements ProblemType {
    HOLD_OVER(
            410,
            Text.of(
                    "La place n’est plus gardée",
                    "De plek wordt niet meer vrijgehouden",
                    "Der Platz wird nicht mehr freigehalten",
                    "The place is no longer held")),
    TOO_MANY_HOLDS(
            422,
            Text.of(
                    "Trop de places gardées à la fois",
                    "Te veel plekken tegelijk vrijgehouden",
                    "Zu viele Plätze zugleich freigehalten",
                    "Too many places held at once")),
    NOTHING_CHANGES(
            422,
            Text.of(
                    "Rien ne changerait",
                    "Er zou niets veranderen",
                    "Es würde sich nichts ändern",
                    "Nothing would change")),
    APPROVAL_NEEDED(
            422,
            Text.of(
                    "L’espace doit donner son accord",
                    "De ruimte moet akkoord gaan",
                    "Der Ort muss zustimmen",
                    "The space has to agree")),
    OTHER_SPACE(
            422,
            Text.of(
                    "Une réservation ne change pas d’espace",
                    "Een boeking verandert niet van ruimte",
                    "Eine Buchung wechselt den Ort nicht",
                    "A booking does not move to another space"));

    private final int status;
    private final Text title;

    ReservationProblem(int status, Text title) {
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
