package halte.booking;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Every way booking-service says no; the name is the last part of the problem {@code type}. */
public enum BookingProblem implements ProblemType {
    SLOT_TAKEN(
            409,
            Text.of(
                    "Ce créneau vient d’être pris",
                    "Dit tijdvak is al ingenomen",
                    "Dieser Zeitraum ist schon vergeben",
                    "This slot is taken")),
    SLOT_OVER(
            422,
            Text.of(
                    "Ce créneau est déjà passé",
                    "Dit tijdvak is al voorbij",
                    "Dieser Zeitraum ist schon vorbei",
                    "This slot is already over")),
    SPACE_CLOSED(
            422,
            Text.of(
                    "L’espace est fermé ce jour-là",
                    "De ruimte is die dag gesloten",
                    "Der Ort ist an diesem Tag geschlossen",
                    "The space is closed that day")),
    OUTSIDE_OPENING_HOURS(
            422,
            Text.of(
                    "En dehors des heures d’ouverture",
                    "Buiten de openingsuren",
                    "Außerhalb der Öffnungszeiten",
                    "Outside the opening hours")),
    BADGE_HOURS(
            422,
            Text.of(
                    "À cette heure, on entre avec un badge",
                    "Op dat uur kom je binnen met een badge",
                    "Zu dieser Zeit nur mit Badge",
                    "At that time a badge is needed")),
    TOO_FAR_AHEAD(
            422,
            Text.of(
                    "C’est trop tôt pour réserver ce jour",
                    "Zo ver vooruit kan niet worden geboekt",
                    "So weit im Voraus kann nicht gebucht werden",
                    "Too far ahead to book")),
    OFF_GRID(
            422,
            Text.of(
                    "L’heure ne tombe pas sur la grille",
                    "Het uur valt niet op het raster",
                    "Die Uhrzeit liegt nicht im Raster",
                    "The time is off the grid")),
    TOO_SHORT(422, Text.of("La durée est trop courte", "De duur is te kort", "Die Dauer ist zu kurz", "Too short")),
    TOO_LONG(422, Text.of("La durée est trop longue", "De duur is te lang", "Die Dauer ist zu lang", "Too long")),
    OUT_OF_SEASON(
            422,
            Text.of(
                    "Hors saison pour cette place",
                    "Buiten het seizoen voor deze plek",
                    "Außerhalb der Saison für diesen Platz",
                    "Out of season for this place")),
    NOT_BOOKABLE_BY_THE_HOUR(
            422,
            Text.of(
                    "Ceci se loue au mois, auprès de l’espace",
                    "Dit wordt per maand verhuurd, via de ruimte",
                    "Dies wird monatlich vermietet, direkt beim Ort",
                    "This is let by the month, by the space itself")),
    NOT_THAT_STATE(
            409,
            Text.of(
                    "La réservation n’en est plus là",
                    "De boeking is al verder",
                    "Die Buchung ist nicht mehr in diesem Stand",
                    "The booking is no longer in that state")),
    ALREADY_CHECKED_IN(
            409,
            Text.of(
                    "L’arrivée est déjà enregistrée",
                    "De aankomst is al geregistreerd",
                    "Die Ankunft ist schon erfasst",
                    "Already checked in")),
    ALREADY_LEFT(
            409,
            Text.of(
                    "Le départ est déjà enregistré",
                    "Het vertrek is al geregistreerd",
                    "Der Weggang ist schon erfasst",
                    "Already checked out")),
    TOO_EARLY(
            422,
            Text.of(
                    "Il est trop tôt pour cette réservation",
                    "Het is te vroeg voor deze boeking",
                    "Es ist zu früh für diese Buchung",
                    "Too early for this booking")),
    TIME_NOT_BELIEVABLE(
            422,
            Text.of(
                    "Cette heure ne peut pas être retenue",
                    "Dit tijdstip kan niet worden aanvaard",
                    "Diese Uhrzeit kann nicht angenommen werden",
                    "This time cannot be accepted")),
    NO_BOOKING_TODAY(
            409,
            Text.of(
                    "Pas de réservation ici aujourd’hui",
                    "Geen boeking hier vandaag",
                    "Heute keine Buchung hier",
                    "No booking here today")),
    UNDO_OVER(
            409,
            Text.of(
                    "Il est trop tard pour annuler cette arrivée",
                    "Deze aankomst kan niet meer ongedaan worden gemaakt",
                    "Diese Ankunft kann nicht mehr zurückgenommen werden",
                    "Too late to undo this check-in")),
    HISTORY_NOT_POSSIBLE(
            422,
            Text.of(
                    "Ces usages n’ont pas pu avoir lieu ainsi",
                    "Dit gebruik kan zo niet hebben plaatsgevonden",
                    "Diese Nutzungen können so nicht stattgefunden haben",
                    "These uses cannot have happened like this")),
    DESCRIPTION_CONTRADICTS(
            422,
            Text.of(
                    "Cette description se contredit",
                    "Deze beschrijving spreekt zichzelf tegen",
                    "Diese Beschreibung widerspricht sich",
                    "This description contradicts itself"));

    private final int status;
    private final Text title;

    BookingProblem(int status, Text title) {
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
