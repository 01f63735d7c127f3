package halte.booking.occupancy;

import halte.problem.Text;
import java.util.Map;

/** What the numbers mean, printed beside them. */
final class Definitions {

    static final Map<String, Text> OF_MONTHS = Map.of(
            "booked",
            Text.of(
                    "Occupation réservée (D3) : demi-journées de bureau réservées, venues ou non, sur demi-journées"
                            + " ouvertes × bureaux en service. Mesurée.",
                    "Geboekte bezetting (D3): geboekte halve werkplekdagen, al dan niet gekomen, op open halve dagen ×"
                            + " werkplekken in dienst. Gemeten.",
                    "Gebuchte Auslastung (D3): gebuchte halbe Platztage, ob gekommen oder nicht, durch offene halbe"
                            + " Tage × Plätze in Betrieb. Gemessen.",
                    "Booked occupancy (D3): desk-half-days booked, whether people came or not, over open half-days ×"
                            + " desks in service. Measured."),
            "observed",
            Text.of(
                    "Occupation observée (D4) : demi-journées de bureau où quelqu’un est venu, avec ou sans"
                            + " réservation, sur le même total. Mesurée par les arrivées.",
                    "Waargenomen bezetting (D4): halve werkplekdagen waarop iemand kwam, met of zonder boeking, op"
                            + " hetzelfde totaal. Gemeten via aankomsten.",
                    "Beobachtete Auslastung (D4): halbe Platztage, an denen jemand kam, mit oder ohne Buchung, durch"
                            + " dieselbe Summe. Gemessen an den Ankünften.",
                    "Observed occupancy (D4): desk-half-days on which somebody came, with or without booking, over the"
                            + " same total. Measured by check-ins."),
            "presences",
            Text.of(
                    "Personnes-jours : une personne, un espace, une date avec au moins une arrivée.",
                    "Persoondagen: één persoon, één ruimte, één datum met minstens één aankomst.",
                    "Personentage: eine Person, ein Ort, ein Datum mit mindestens einer Ankunft.",
                    "Person-days: one person, one space, one date with at least one check-in."),
            "workers",
            Text.of(
                    "Personnes distinctes venues travailler à un bureau dans le mois (D6) ; moins de 5 n’est pas montré.",
                    "Verschillende personen die in de maand aan een werkplek werkten (D6); minder dan 5 wordt niet getoond.",
                    "Verschiedene Personen, die im Monat an einem Platz arbeiteten (D6); weniger als 5 wird nicht gezeigt.",
                    "Distinct persons who worked at a desk in the month (D6); fewer than 5 is not shown."),
            "reporting",
            Text.of(
                    "Un espace rapporte quand au moins 80 % de ses jours ouverts portent un fait (D25).",
                    "Een ruimte rapporteert als minstens 80 % van haar open dagen een feit heeft (D25).",
                    "Ein Ort berichtet, wenn mindestens 80 % seiner offenen Tage eine Tatsache tragen (D25).",
                    "A space reports when at least 80 % of its open days carry a fact (D25)."));

    static final Text OF_HOURS = Text.of(
            "Part des heures de bureau occupées pendant l’ouverture, de l’arrivée au départ ; ce qui est réservé et"
                    + " encore attendu compte aussi, les absents non.",
            "Aandeel van de werkplekuren dat bezet is tijdens de openingsuren, van aankomst tot vertrek; wat geboekt is"
                    + " en nog verwacht wordt telt mee, wie niet kwam niet.",
            "Anteil der belegten Platzstunden während der Öffnung, von der Ankunft bis zum Weggang; Gebuchtes, das"
                    + " noch erwartet wird, zählt mit, Nichterschienene nicht.",
            "Share of desk-hours taken while open, from arrival to departure; what is booked and still expected"
                    + " counts too, no-shows do not.");

    private Definitions() {}
}
