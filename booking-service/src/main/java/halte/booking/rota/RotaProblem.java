package halte.booking.rota;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Why the rota says no. */
enum RotaProblem implements ProblemType {
    NOT_A_VOLUNTEER(
            403,
            Text.of(
                    "Vous n’êtes pas sur la liste des bénévoles de cet espace",
                    "U staat niet op de lijst van vrijwilligers van deze ruimte",
                    "Sie stehen nicht auf der Freiwilligenliste dieses Ortes",
                    "You are not on the list of volunteers of this space")),
    SHIFT_TAKEN(
            409,
            Text.of(
                    "Quelqu’un d’autre s’est déjà proposé",
                    "Iemand anders heeft zich al aangeboden",
                    "Jemand anders hat sich schon gemeldet",
                    "Somebody else has already offered")),
    SHIFT_TOO_LATE(
            409,
            Text.of(
                    "Le délai pour confirmer est passé",
                    "De termijn om te bevestigen is voorbij",
                    "Die Frist zum Zusagen ist vorbei",
                    "The deadline to confirm is over")),
    SHIFT_OVERLAPS(
            409,
            Text.of(
                    "Une permanence est déjà demandée à ces heures",
                    "Er is al een permanentie gevraagd op deze uren",
                    "Für diese Zeit wird schon jemand gesucht",
                    "A shift is already asked for at these hours")),
    SHIFT_IMPOSSIBLE(
            422,
            Text.of(
                    "Cette permanence n’est pas possible",
                    "Deze permanentie is niet mogelijk",
                    "Dieser Dienst ist nicht möglich",
                    "This shift is not possible"));

    private final int status;
    private final Text title;

    RotaProblem(int status, Text title) {
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
