package halte.booking.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What people look for by name; the codes are those of the network file. */
enum Amenity {
    POWER("Deux prises", "Twee stopcontacten", "Zwei Steckdosen", "Two sockets", "DESK"),
    ETHERNET("Prise réseau", "Netwerkaansluiting", "Netzwerkanschluss", "Wired network", "DESK", "ROOM", "OFFICE"),
    SCREEN("Écran 27 pouces", "27 inch scherm", "27-Zoll-Bildschirm", "27-inch screen", "DESK", "ROOM"),
    DUAL_SCREEN("Deux écrans", "Twee schermen", "Zwei Bildschirme", "Two screens", "DESK"),
    DOCK("Station USB-C", "USB-C-dock", "USB-C-Dock", "USB-C dock", "DESK"),
    SIT_STAND("Bureau assis-debout", "Zit-stabureau", "Steh-Sitz-Tisch", "Sit-stand desk", "DESK"),
    WINDOW("Près d'une fenêtre", "Bij een raam", "Am Fenster", "By a window", "DESK"),
    QUIET("Zone calme", "Stille zone", "Ruhezone", "Quiet zone", "DESK", "BOOTH"),
    WHEELCHAIR("Accessible en fauteuil", "Rolstoeltoegankelijk", "Rollstuhlgerecht", "Wheelchair accessible"),
    LAMP("Lampe de bureau", "Bureaulamp", "Schreibtischlampe", "Desk lamp", "DESK"),
    OUTDOOR("À l'extérieur", "Buiten", "Draußen", "Outdoors"),
    VIDEOCONFERENCE(
            "Visioconférence", "Videoconferentie", "Videokonferenz", "Videoconference", "ROOM", "HALL", "BOOTH"),
    PROJECTOR("Projecteur", "Beamer", "Beamer", "Projector", "ROOM", "HALL"),
    WHITEBOARD("Tableau blanc", "Whiteboard", "Whiteboard", "Whiteboard", "ROOM", "HALL", "OFFICE"),
    ACOUSTIC("Isolation acoustique", "Akoestische isolatie", "Schalldämmung", "Sound insulation", "ROOM", "BOOTH"),
    KITCHEN("Cuisine équipée", "Uitgeruste keuken", "Ausgestattete Küche", "Equipped kitchen", "ROOM", "HALL"),
    STAGE("Petite scène", "Klein podium", "Kleine Bühne", "Small stage", "HALL"),
    HEARING_LOOP("Boucle magnétique", "Ringleiding", "Induktionsschleife", "Hearing loop", "ROOM", "HALL"),
    LOCKABLE("Fermant à clé", "Afsluitbaar", "Abschließbar", "Lockable", "OFFICE", "LOCKER"),
    EV_CHARGER("Borne de recharge", "Laadpaal", "Ladestation", "Charging point", "PARKING"),
    AIR_CONDITIONING("Climatisation", "Airconditioning", "Klimaanlage", "Air conditioning"),
    COFFEE("Café à portée de main", "Koffie bij de hand", "Kaffee in Reichweite", "Coffee at hand"),
    PRINTER("Imprimante à côté", "Printer ernaast", "Drucker daneben", "Printer nearby"),
    CHILD_FRIENDLY("Adapté aux enfants", "Geschikt voor kinderen", "Kindergerecht", "Child friendly");

    @SuppressWarnings("ImmutableEnumChecker") // Map.of is immutable
    private final Map<String, String> names;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> kinds;

    Amenity(String fr, String nl, String de, String en, String... kinds) {
        this.names = Map.of("fr", fr, "nl", nl, "de", de, "en", en);
        this.kinds = Set.of(kinds);
    }

    /** @param kinds of resources that usually have it; empty = any */
    record Known(String code, Map<String, String> name, List<String> kinds) {}

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Known known() {
        return new Known(code(), names, kinds.stream().sorted().toList());
    }
}
