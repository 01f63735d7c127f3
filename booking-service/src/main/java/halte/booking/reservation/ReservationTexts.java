package halte.booking.reservation;

import halte.problem.Text;

/** What a refused change says and what to do next. */
final class ReservationTexts {

    static final Text SAME = Text.of(
            "La réservation est déjà ainsi. Choisissez une autre place ou une autre heure.",
            "De boeking is al zo. Kies een andere plek of een ander uur.",
            "Die Buchung ist schon so. Wählen Sie einen anderen Platz oder eine andere Zeit.",
            "The booking is like that already. Choose another place or another time.");
    static final Text NOT_LONGER = Text.of(
            "La nouvelle fin doit venir après l’ancienne.",
            "Het nieuwe einde moet na het oude liggen.",
            "Das neue Ende muss nach dem alten liegen.",
            "The new end has to be after the former one.");
    static final Text BACKWARD = Text.of(
            "La fin doit venir après le début.",
            "Het einde moet na het begin liggen.",
            "Das Ende muss nach dem Anfang liegen.",
            "The end has to be after the start.");
    static final Text OTHER_SPACE = Text.of(
            "Pour un autre espace, faites une nouvelle réservation puis annulez celle-ci.",
            "Maak voor een andere ruimte een nieuwe boeking en annuleer daarna deze.",
            "Für einen anderen Ort buchen Sie neu und sagen dann diese Buchung ab.",
            "For another space, make a new booking and then cancel this one.");
    static final Text APPROVAL = Text.of(
            "L’espace doit d’abord donner son accord. Faites une demande, puis annulez cette réservation.",
            "De ruimte moet eerst akkoord gaan. Dien een aanvraag in en annuleer daarna deze boeking.",
            "Der Ort muss erst zustimmen. Stellen Sie eine Anfrage und sagen Sie dann diese Buchung ab.",
            "The space has to agree first. Make a request, then cancel this booking.");

    static final Text HOLDS = Text.of(
            "On garde au plus %s places à la fois. Confirmez-en une ou laissez-en une.",
            "Er kunnen hoogstens %s plekken tegelijk worden vrijgehouden. Bevestig er een of geef er een op.",
            "Höchstens %s Plätze lassen sich zugleich freihalten. Bestätigen Sie einen oder geben Sie einen auf.",
            "At most %s places are held at once. Confirm one or let one go.");

    private ReservationTexts() {}
}
