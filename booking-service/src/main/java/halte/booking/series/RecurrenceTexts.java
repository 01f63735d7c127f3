package halte.booking.series;

import halte.problem.Text;

/** What a refused recurrence says, and what to do next. */
final class RecurrenceTexts {

    static final Text EXAMPLE = Text.of(
            "Exemple : FREQ=WEEKLY;BYDAY=TU;COUNT=10 pour dix mardis.",
            "Voorbeeld: FREQ=WEEKLY;BYDAY=TU;COUNT=10 voor tien dinsdagen.",
            "Beispiel: FREQ=WEEKLY;BYDAY=TU;COUNT=10 für zehn Dienstage.",
            "Example: FREQ=WEEKLY;BYDAY=TU;COUNT=10 for ten Tuesdays.");
    static final Text ONE_A_DAY = Text.of(
            "Choisissez une répétition par jour, semaine, mois ou année, sans BYHOUR ni BYMINUTE.",
            "Kies een herhaling per dag, week, maand of jaar, zonder BYHOUR of BYMINUTE.",
            "Wählen Sie eine Wiederholung nach Tag, Woche, Monat oder Jahr, ohne BYHOUR und BYMINUTE.",
            "Repeat by day, week, month or year, without BYHOUR or BYMINUTE.");
    static final Text TOO_MANY = Text.of(
            "Au plus %s dates, sur cinq ans au plus. Raccourcissez la répétition.",
            "Hoogstens %s datums, over hoogstens vijf jaar. Maak de herhaling korter.",
            "Höchstens %s Termine in höchstens fünf Jahren. Kürzen Sie die Wiederholung.",
            "At most %s dates, over five years at most. Make the recurrence shorter.");
    static final Text NONE = Text.of(
            "Vérifiez la première date, la fin et les exceptions.",
            "Kijk de eerste datum, het einde en de uitzonderingen na.",
            "Prüfen Sie den ersten Termin, das Ende und die Ausnahmen.",
            "Check the first date, the end and the exceptions.");
    static final Text ONE_EVENT = Text.of(
            "Donnez un calendrier avec un seul événement, son début, sa fin et sa règle RRULE.",
            "Geef een kalender met één gebeurtenis, met begin, einde en RRULE.",
            "Geben Sie einen Kalender mit einem einzigen Termin, mit Anfang, Ende und RRULE.",
            "Give a calendar with one event: its start, its end and its RRULE.");
    static final Text OTHER_ZONE = Text.of(
            "L’espace vit à l’heure de %s. Envoyez l’événement dans ce fuseau (TZID), pas dans %s.",
            "De ruimte leeft op de tijd van %s. Stuur de gebeurtenis in die zone (TZID), niet in %s.",
            "Der Ort lebt nach der Zeit von %s. Senden Sie den Termin in dieser Zone (TZID), nicht in %s.",
            "The space lives by the time of %s. Send the event in that zone (TZID), not in %s.");

    static final Text DATE_BY_DATE = Text.of(
            "Réservez chaque date à son tour.",
            "Boek elke datum apart.",
            "Buchen Sie jeden Termin einzeln.",
            "Book each date by itself.");
    static final Text MOST_HERE = Text.of(
            "Ici, une série a au plus %s dates ; celle-ci en a %s.",
            "Hier heeft een reeks hoogstens %s datums; deze heeft er %s.",
            "Hier hat eine Serie höchstens %s Termine; diese hat %s.",
            "Here a series has %s dates at most; this one has %s.");

    private RecurrenceTexts() {}
}
