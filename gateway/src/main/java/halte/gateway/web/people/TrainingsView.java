package halte.gateway.web.people;

import halte.gateway.web.house.Choice;
import halte.gateway.web.house.Form;
import halte.gateway.web.house.Text;
import java.util.List;

/**
 * Who was trained for what at a space.
 *
 * @param said what was just done, or empty
 * @param undo path that takes it back, or empty
 */
record TrainingsView(
        String slug,
        String name,
        boolean isKnown,
        List<Group> groups,
        List<Withdrawn> withdrawn,
        List<Choice> choices,
        Picker picker,
        List<Text> newNames,
        String today,
        Form form,
        String said,
        String undo) {

    /**
     * One training.
     *
     * @param about how long it takes and holds
     * @param opens what asks for it
     */
    record Group(
            String code,
            String title,
            boolean isDescribed,
            String about,
            List<String> opens,
            List<Row> persons,
            List<Text> names,
            String minutes,
            String months) {}

    record Row(String id, String who, String when, boolean endsSoon) {}

    record Withdrawn(String id, String who, String what, String reason) {}
}
