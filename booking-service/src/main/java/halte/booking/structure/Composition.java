package halte.booking.structure;

import halte.booking.BookingProblem;
import halte.problem.Refusal;
import halte.problem.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What resources may be made of. One level only: a part is one thing of its own, so that what a booking occupies is
 * known without following chains, and a circle cannot be described.
 */
final class Composition {

    private static final Text PART = Text.of(
            "%s nomme un élément qui n’existe pas dans cet espace, deux fois le même, ou lui-même.",
            "%s noemt een onderdeel dat niet bestaat in deze ruimte, tweemaal hetzelfde, of zichzelf.",
            "%s nennt ein Teil, das es hier nicht gibt, zweimal dasselbe oder sich selbst.",
            "%s names a part that does not exist in this space, the same twice, or itself.");
    private static final Text LEVEL = Text.of(
            "%s est composé d’éléments qui sont eux-mêmes composés. Nommez les éléments simples.",
            "%s bestaat uit onderdelen die zelf samengesteld zijn. Noem de enkelvoudige onderdelen.",
            "%s besteht aus Teilen, die selbst zusammengesetzt sind. Nennen Sie die einfachen Teile.",
            "%s is made of parts that are made of parts. Name the simple ones.");
    private static final Text BOTH = Text.of(
            "%s est à la fois composé d’éléments et une étiquette pour des unités. Choisissez.",
            "%s is tegelijk samengesteld en een label voor eenheden. Kies een van beide.",
            "%s ist zugleich zusammengesetzt und eine Bezeichnung für Einheiten. Wählen Sie.",
            "%s is both made of parts and a label for units. Choose one.");
    private static final Text UNIT = Text.of(
            "Les unités derrière %s doivent être du même type et n’avoir qu’une étiquette.",
            "De eenheden achter %s moeten van hetzelfde type zijn en maar één label hebben.",
            "Die Einheiten hinter %s müssen von derselben Art sein und nur eine Bezeichnung haben.",
            "The units behind %s must be of the same kind and have one label only.");

    private Composition() {}

    /** @throws Refusal DESCRIPTION_CONTRADICTS, naming the first resource that cannot be made like that */
    static void refuseIn(Collection<ResourceDescription> resources) {
        var known = resources.stream()
                .collect(Collectors.toMap(ResourceDescription::code, Function.identity(), (one, other) -> one));
        var labelled = new HashSet<String>();
        for (var resource : resources) {
            if (resource.combines() != null && resource.units() != null) {
                throw refusal(BOTH, resource);
            }
            refuseMembers(resource, resource.combines(), known);
            refuseMembers(resource, resource.units(), known);
            if (resource.units() != null) {
                refuseUnits(resource, resource.units(), known, labelled);
            }
        }
    }

    private static void refuseMembers(
            ResourceDescription whole, @Nullable List<String> codes, Map<String, ResourceDescription> known) {
        if (codes == null) {
            return;
        }
        if (new HashSet<>(codes).size() < codes.size()
                || codes.contains(whole.code())
                || !known.keySet().containsAll(codes)) {
            throw refusal(PART, whole);
        }
        for (var code : codes) {
            var part = known.get(code);
            if (part == null || part.combines() != null || part.units() != null) {
                throw refusal(LEVEL, whole);
            }
        }
    }

    private static void refuseUnits(
            ResourceDescription label,
            List<String> units,
            Map<String, ResourceDescription> known,
            Collection<String> labelled) {
        for (var code : units) {
            var unit = known.get(code);
            if (unit == null || !unit.kind().equals(label.kind()) || !labelled.add(code)) {
                throw refusal(UNIT, label);
            }
        }
    }

    private static Refusal refusal(Text text, ResourceDescription resource) {
        return new Refusal(BookingProblem.DESCRIPTION_CONTRADICTS, text.formatted(resource.code()));
    }
}
