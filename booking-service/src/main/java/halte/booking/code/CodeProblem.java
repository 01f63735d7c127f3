package halte.booking.code;

import halte.problem.ProblemType;
import halte.problem.Text;

/** How a check-in code is refused. */
public enum CodeProblem implements ProblemType {
    CODE_UNKNOWN(
            422,
            Text.of(
                    "Ce code n’est pas un code d’arrivée",
                    "Deze code is geen aankomstcode",
                    "Dieser Code ist kein Ankunftscode",
                    "This is no check-in code")),
    CODE_RENEWED(
            422,
            Text.of(
                    "Ce code imprimé a été remplacé. Prévenez l’accueil, ou pointez par votre réservation",
                    "Deze gedrukte code is vervangen. Verwittig het onthaal, of meld u aan via uw boeking",
                    "Dieser gedruckte Code wurde ersetzt. Sagen Sie am Empfang Bescheid, oder nutzen Sie Ihre Buchung",
                    "This printed code was replaced. Tell the host, or check in by your booking")),
    CODE_PAST(
            422,
            Text.of(
                    "Ce code a changé entre-temps. Visez à nouveau l’écran",
                    "Deze code is intussen veranderd. Scan het scherm opnieuw",
                    "Dieser Code hat sich geändert. Scannen Sie den Bildschirm noch einmal",
                    "This code has changed. Scan the screen again"));

    private final int status;
    private final Text title;

    CodeProblem(int status, Text title) {
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
