package halte.booking.calendar;

import halte.problem.Text;

/** Why a calendar could not be read. */
enum Failure {
    NOT_ALLOWED(Text.of(
            "L’adresse ne mène pas sur l’internet public, ou n’est pas en https.",
            "Het adres leidt niet naar het openbare internet, of is geen https.",
            "Die Adresse führt nicht ins öffentliche Internet oder ist nicht https.",
            "The address does not lead to the public internet, or is not https.")),
    NOT_FOUND(Text.of(
            "Le serveur de cette adresse n’existe pas.",
            "De server van dit adres bestaat niet.",
            "Den Server dieser Adresse gibt es nicht.",
            "The server of this address does not exist.")),
    NOT_REACHED(Text.of(
            "Le serveur ne répond pas.",
            "De server antwoordt niet.",
            "Der Server antwortet nicht.",
            "The server does not answer.")),
    REFUSED(Text.of(
            "Le serveur refuse de donner ce calendrier.",
            "De server weigert deze kalender te geven.",
            "Der Server gibt diesen Kalender nicht heraus.",
            "The server refuses to give this calendar.")),
    TOO_LARGE(Text.of(
            "Le calendrier est trop grand (2 Mo au plus).",
            "De kalender is te groot (hoogstens 2 MB).",
            "Der Kalender ist zu groß (höchstens 2 MB).",
            "The calendar is too large (2 MB at most).")),
    NOT_A_CALENDAR(Text.of(
            "Ce qui est reçu n’est pas un calendrier.",
            "Wat ontvangen is, is geen kalender.",
            "Was ankommt, ist kein Kalender.",
            "What comes back is not a calendar."));

    private final Text words;

    Failure(Text words) {
        this.words = words;
    }

    Text words() {
        return words;
    }
}
