package halte.gateway.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Communes and towns a visitor may type to sort the list from: a small gazetteer, precise to a kilometre or two, enough to say which space is nearer. */
@ApplicationScoped
class Places {

    private final List<Place> places = read();

    record Place(String name, String key, String coordinates) {}

    @Nullable
    Place find(String typed) {
        var sought = key(typed);
        if (sought.length() < 2) {
            return null;
        }
        return places.stream()
                .filter(place -> place.key().equals(sought))
                .findFirst()
                .orElseGet(() -> startingWith(sought));
    }

    private @Nullable Place startingWith(String sought) {
        return places.stream()
                .filter(place -> place.key().startsWith(sought))
                .findFirst()
                .orElse(null);
    }

    /** Accents, case and hyphens say nothing: "liege", "Liège" and "LIÈGE" are one place. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }

    private static List<Place> read() {
        var places = new ArrayList<Place>();
        var stream = Places.class.getResourceAsStream("/places.csv");
        if (stream == null) {
            throw new IllegalStateException("places.csv is missing from the gateway");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                var fields = line.split(";");
                if (fields.length == 3 && !line.startsWith("#")) {
                    places.add(new Place(fields[0], key(fields[0]), fields[1] + "," + fields[2]));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(places);
    }
}
