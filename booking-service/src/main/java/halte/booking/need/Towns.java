package halte.booking.need;

import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a name that somebody types lies: the name, town or postal code of a space. */
@ApplicationScoped
class Towns {

    private static final Text UNKNOWN = Text.of(
            "Aucun espace ne se trouve à « %s ». Donnez une autre commune, ou near=latitude,longitude.",
            "Er is geen ruimte in “%s”. Geef een andere gemeente, of near=breedte,lengte.",
            "Es gibt keinen Ort in „%s“. Geben Sie eine andere Gemeinde an, oder near=Breite,Länge.",
            "There is no space in “%s”. Give another town, or near=latitude,longitude.");

    private final Structure structure;

    Towns(Structure structure) {
        this.structure = structure;
    }

    /** @throws Refusal INVALID_INPUT when nothing is called so */
    Need.Near find(String typed) {
        var wanted = plain(typed);
        return structure.now().spaces().stream()
                .filter(space -> words(space).anyMatch(word -> plain(word).startsWith(wanted)))
                .map(Space::description)
                .map(described ->
                        new Need.Near(described.geo().lat(), described.geo().lon()))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.INVALID_INPUT, UNKNOWN.formatted(typed.strip())));
    }

    private static Stream<String> words(Space space) {
        var address = space.description().address();
        return Stream.of(address.town(), address.commune(), address.postalCode(), space.name(), space.slug());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
