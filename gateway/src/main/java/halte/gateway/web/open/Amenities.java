package halte.gateway.web.open;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What desks and rooms are equipped with, in words; a code nobody has translated is left out. */
final class Amenities {

    private static final Map<String, Map<String, String>> NAMES = Map.ofEntries(
            entry("power", "Deux prises", "Twee stopcontacten", "Zwei Steckdosen", "Two sockets"),
            entry("ethernet", "Prise réseau", "Netwerkaansluiting", "Netzwerkanschluss", "Wired network"),
            entry("screen", "Écran 27 pouces", "27 inch scherm", "27-Zoll-Bildschirm", "27-inch screen"),
            entry("dual-screen", "Deux écrans", "Twee schermen", "Zwei Bildschirme", "Two screens"),
            entry("dock", "Station USB-C", "USB-C-dock", "USB-C-Dock", "USB-C dock"),
            entry("sit-stand", "Bureau assis-debout", "Zit-stabureau", "Steh-Sitz-Tisch", "Sit-stand desk"),
            entry("window", "Près d’une fenêtre", "Bij een raam", "Am Fenster", "By a window"),
            entry("quiet", "Zone calme", "Stille zone", "Ruhezone", "Quiet zone"),
            entry(
                    "wheelchair",
                    "Accessible en fauteuil",
                    "Rolstoeltoegankelijk",
                    "Rollstuhlgerecht",
                    "Wheelchair accessible"),
            entry("lamp", "Lampe de bureau", "Bureaulamp", "Schreibtischlampe", "Desk lamp"),
            entry("outdoor", "À l’extérieur", "Buiten", "Draußen", "Outdoors"),
            entry("videoconference", "Visioconférence", "Videoconferentie", "Videokonferenz", "Videoconference"),
            entry("projector", "Projecteur", "Beamer", "Beamer", "Projector"),
            entry("whiteboard", "Tableau blanc", "Whiteboard", "Whiteboard", "Whiteboard"),
            entry("acoustic", "Isolation acoustique", "Akoestische isolatie", "Schalldämmung", "Sound insulation"),
            entry("kitchen", "Cuisine équipée", "Uitgeruste keuken", "Ausgestattete Küche", "Equipped kitchen"),
            entry("stage", "Petite scène", "Klein podium", "Kleine Bühne", "Small stage"),
            entry("hearing-loop", "Boucle magnétique", "Ringleiding", "Induktionsschleife", "Hearing loop"),
            entry("lockable", "Fermant à clé", "Afsluitbaar", "Abschließbar", "Lockable"),
            entry("ev-charger", "Borne de recharge", "Laadpaal", "Ladestation", "Charging point"));

    private Amenities() {}

    static String words(List<String> codes, String language) {
        return codes.stream()
                .map(NAMES::get)
                .filter(names -> names != null)
                .map(names -> names.getOrDefault(language, ""))
                .collect(Collectors.joining(", "));
    }

    private static Map.Entry<String, Map<String, String>> entry(
            String code, String fr, String nl, String de, String en) {
        return Map.entry(code, Map.of("fr", fr, "nl", nl, "de", de, "en", en));
    }
}
