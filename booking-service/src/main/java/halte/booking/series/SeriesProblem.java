package halte.booking.series;

import halte.problem.ProblemType;
import halte.problem.Text;

/** Every way a series is refused as a whole; single dates carry the refusals of bookings. */
enum SeriesProblem implements ProblemType {
    RECURRENCE_NOT_READABLE(
            422,
            Text.of(
                    "Cette répétition ne peut pas être lue",
                    "Deze herhaling kan niet worden gelezen",
                    "Diese Wiederholung ist nicht lesbar",
                    "This recurrence cannot be read")),
    RECURRENCE_TOO_FINE(
            422,
            Text.of(
                    "Une série a au plus une date par jour",
                    "Een reeks heeft hoogstens één keer per dag",
                    "Eine Serie hat höchstens einen Termin am Tag",
                    "A series has one occurrence a day at most")),
    RECURRENCE_TOO_LONG(
            422,
            Text.of(
                    "Cette série est trop longue",
                    "Deze reeks is te lang",
                    "Diese Serie ist zu lang",
                    "This series is too long")),
    RECURRENCE_NOT_ALLOWED(
            422,
            Text.of(
                    "Cette ressource ne se réserve pas en série",
                    "Dit kan niet in reeks worden geboekt",
                    "Dies ist nicht in Serie buchbar",
                    "This cannot be booked in a series")),
    NO_OCCURRENCE(
            422,
            Text.of(
                    "Cette répétition ne donne aucune date à venir",
                    "Deze herhaling geeft geen enkele komende datum",
                    "Diese Wiederholung ergibt keinen kommenden Termin",
                    "This recurrence gives no date to come")),
    NOTHING_BOOKED(
            409,
            Text.of(
                    "Aucune date de la série n’a pu être réservée",
                    "Geen enkele datum van de reeks kon worden geboekt",
                    "Kein Termin der Serie konnte gebucht werden",
                    "No date of the series could be booked")),
    CALENDAR_NOT_READABLE(
            422,
            Text.of(
                    "Ce fichier de calendrier ne peut pas être lu",
                    "Dit kalenderbestand kan niet worden gelezen",
                    "Diese Kalenderdatei ist nicht lesbar",
                    "This calendar file cannot be read")),
    CALENDAR_IN_OTHER_ZONE(
            422,
            Text.of(
                    "Ce calendrier est dans un autre fuseau horaire que l’espace",
                    "Deze kalender staat in een andere tijdzone dan de ruimte",
                    "Dieser Kalender hat eine andere Zeitzone als der Ort",
                    "This calendar is in another time zone than the space")),
    SERIES_OVER(
            409,
            Text.of(
                    "Cette série est terminée",
                    "Deze reeks is afgelopen",
                    "Diese Serie ist beendet",
                    "This series is over")),
    OCCURRENCE_NOT_THAT_STATE(
            409,
            Text.of(
                    "Cette date n’en est plus là",
                    "Deze datum is al verder",
                    "Dieser Termin ist nicht mehr in diesem Stand",
                    "This date is no longer in that state"));

    private final int status;
    private final Text title;

    SeriesProblem(int status, Text title) {
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
