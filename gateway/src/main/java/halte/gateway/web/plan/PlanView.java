package halte.gateway.web.plan;

import halte.gateway.web.figures.PlanDrawing;
import java.util.List;

/**
 * The plan page as it is before, or without, its script.
 *
 * @param words texts of the editor as JSON
 * @param kinds names of the kinds as JSON
 */
record PlanView(
        String space,
        String slug,
        String name,
        boolean isKnown,
        List<PlanDrawing> plans,
        List<Line> lines,
        String words,
        String kinds) {

    /** @param floor empty when it is not drawn */
    record Line(String name, String floor) {}

    /** {@code CHI-D07} is written 7 on the plan. */
    static String number(String resource) {
        return resource.replaceFirst(".*-[A-Z]*0*", "");
    }
}
