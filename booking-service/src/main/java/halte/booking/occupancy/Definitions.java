package halte.booking.occupancy;

import halte.problem.Text;
import java.util.Map;

/** What the numbers mean, printed beside them. */
final class Definitions {

    static final Map<String, Text> OF_MONTHS = Map.ofEntries(
            Map.entry(
                    "booked",
                    Text.of(
                            "Occupation réservée (D3) : demi-journées de bureau réservées, venues ou non, sur demi-journées"
                                    + " ouvertes × bureaux en service. Mesurée.",
                            "Geboekte bezetting (D3): geboekte halve werkplekdagen, al dan niet gekomen, op open halve dagen ×"
                                    + " werkplekken in dienst. Gemeten.",
                            "Gebuchte Auslastung (D3): gebuchte halbe Platztage, ob gekommen oder nicht, durch offene halbe"
                                    + " Tage × Plätze in Betrieb. Gemessen.",
                            "Booked occupancy (D3): desk-half-days booked, whether people came or not, over open half-days ×"
                                    + " desks in service. Measured.")),
            Map.entry(
                    "observed",
                    Text.of(
                            "Occupation observée (D4) : demi-journées de bureau où quelqu’un est venu, avec ou sans"
                                    + " réservation, sur le même total. Mesurée par les arrivées.",
                            "Waargenomen bezetting (D4): halve werkplekdagen waarop iemand kwam, met of zonder boeking, op"
                                    + " hetzelfde totaal. Gemeten via aankomsten.",
                            "Beobachtete Auslastung (D4): halbe Platztage, an denen jemand kam, mit oder ohne Buchung, durch"
                                    + " dieselbe Summe. Gemessen an den Ankünften.",
                            "Observed occupancy (D4): desk-half-days on which somebody came, with or without booking, over the"
                                    + " same total. Measured by check-ins.")),
            Map.entry(
                    "presences",
                    Text.of(
                            "Personnes-jours : une personne, un espace, une date avec au moins une arrivée.",
                            "Persoondagen: één persoon, één ruimte, één datum met minstens één aankomst.",
                            "Personentage: eine Person, ein Ort, ein Datum mit mindestens einer Ankunft.",
                            "Person-days: one person, one space, one date with at least one check-in.")),
            Map.entry(
                    "workers",
                    Text.of(
                            "Personnes distinctes venues travailler à un bureau dans le mois (D6) ; moins de 5 n’est pas montré.",
                            "Verschillende personen die in de maand aan een werkplek werkten (D6); minder dan 5 wordt niet getoond.",
                            "Verschiedene Personen, die im Monat an einem Platz arbeiteten (D6); weniger als 5 wird nicht gezeigt.",
                            "Distinct persons who worked at a desk in the month (D6); fewer than 5 is not shown.")),
            Map.entry(
                    "reporting",
                    Text.of(
                            "Un espace rapporte quand au moins 80 % de ses jours ouverts portent un fait (D25).",
                            "Een ruimte rapporteert als minstens 80 % van haar open dagen een feit heeft (D25).",
                            "Ein Ort berichtet, wenn mindestens 80 % seiner offenen Tage eine Tatsache tragen (D25).",
                            "A space reports when at least 80 % of its open days carry a fact (D25).")),
            Map.entry(
                    "noShows",
                    Text.of(
                            "Absences : demi-journées de bureau réservées sans que personne vienne, sur toutes celles"
                                    + " dont on sait si l’on est venu. Un bureau attribué pour des mois compte comme réservé.",
                            "Afwezigheden: geboekte halve werkplekdagen waarop niemand kwam, op alle waarvan bekend is"
                                    + " of iemand kwam. Een voor maanden toegewezen werkplek telt als geboekt.",
                            "Nicht erschienen: gebuchte halbe Platztage, an denen niemand kam, durch alle, von denen"
                                    + " bekannt ist, ob jemand kam. Ein für Monate vergebener Platz zählt als gebucht.",
                            "No-shows: desk-half-days booked and missed, over all of which it is known whether somebody"
                                    + " came. A desk allocated for months counts as booked.")),
            Map.entry(
                    "walkIns",
                    Text.of(
                            "Sans réservation : demi-journées de bureau occupées sans avoir été réservées, sur toutes"
                                    + " celles où quelqu’un est venu.",
                            "Zonder boeking: halve werkplekdagen gebruikt zonder boeking, op alle waarop iemand kwam.",
                            "Ohne Buchung: halbe Platztage, die ohne Buchung genutzt wurden, durch alle, an denen jemand"
                                    + " kam.",
                            "Walk-ins: desk-half-days used without a booking, over all on which somebody came.")),
            Map.entry(
                    "footfall",
                    Text.of(
                            "Fréquentation (D7) : personnes-jours et personnes comptées à la porte ; jamais une"
                                    + " occupation. Moins de 5 n’est pas montré.",
                            "Bezoek (D7): persoondagen en aan de deur getelde personen; nooit een bezetting. Minder dan 5"
                                    + " wordt niet getoond.",
                            "Besuche (D7): Personentage und an der Tür gezählte Personen; nie eine Auslastung. Weniger"
                                    + " als 5 wird nicht gezeigt.",
                            "Footfall (D7): person-days and people counted at the door; never an occupancy. Fewer than 5"
                                    + " is not shown.")));

    static final Text OF_ROOMS = Text.of(
            "Occupation des salles (D5) : minutes réservées ou gardées pour un événement, sur minutes ouvertes et non"
                    + " bloquées ; options et demandes ne comptent pas. Mesurée.",
            "Bezetting van de zalen (D5): geboekte of voor een evenement gehouden minuten op open en niet geblokkeerde"
                    + " minuten; opties en aanvragen tellen niet. Gemeten.",
            "Auslastung der Räume (D5): gebuchte oder für eine Veranstaltung gehaltene Minuten durch offene, nicht"
                    + " gesperrte Minuten; Vormerkungen und Anfragen zählen nicht. Gemessen.",
            "Room occupancy (D5): minutes booked or kept for an event over minutes open and not blocked; holds and"
                    + " requests do not count. Measured.");

    static final Text OF_HOURS = Text.of(
            "Part des heures de bureau ouvertes : réservées, et occupées de l’arrivée au départ. Les heures à venir sont"
                    + " réservées mais pas encore observées.",
            "Aandeel van de open werkplekuren: geboekt, en gebruikt van aankomst tot vertrek. Uren die nog komen zijn"
                    + " geboekt maar nog niet waargenomen.",
            "Anteil der offenen Platzstunden: gebucht, und genutzt von der Ankunft bis zum Weggang. Kommende Stunden sind"
                    + " gebucht, aber noch nicht beobachtet.",
            "Share of open desk-hours: booked, and used from arrival to departure. Hours to come are booked but not yet"
                    + " observed.");

    private Definitions() {}
}
