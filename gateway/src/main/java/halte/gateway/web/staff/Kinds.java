package halte.gateway.web.staff;

import halte.gateway.web.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of bookable things, by name in every language, in the order of lists. */
public final class Kinds {

    private static final Map<String, Wording> NAMES = new LinkedHashMap<>();

    static {
        put("DESK", "Bureau", "Werkplek", "Arbeitsplatz", "Desk");
        put("ROOM", "Salle", "Zaal", "Raum", "Room");
        put("OFFICE", "Bureau privatif", "Privékantoor", "Eigenes Büro", "Private office");
        put("BOOTH", "Cabine", "Belcel", "Telefonkabine", "Booth");
        put("HALL", "Grande salle", "Evenementenzaal", "Saal", "Hall");
        put("STUDIO", "Studio", "Studio", "Studio", "Studio");
        put("MACHINE", "Machine", "Machine", "Maschine", "Machine");
        put("PARKING", "Parking", "Parkeerplaats", "Stellplatz", "Parking");
        put("LOCKER", "Casier", "Locker", "Schließfach", "Locker");
    }

    private Kinds() {}

    public static Map<String, Wording> names() {
        return NAMES;
    }

    public static List<String> all() {
        return List.copyOf(NAMES.keySet());
    }

    public static String name(String kind, String language) {
        Wording name = NAMES.get(kind);
        return name == null ? kind : name.in(language);
    }

    private static void put(String kind, String french, String dutch, String german, String english) {
        NAMES.put(kind, new Wording(Map.of("fr", french, "nl", dutch, "de", german, "en", english)));
    }
}
