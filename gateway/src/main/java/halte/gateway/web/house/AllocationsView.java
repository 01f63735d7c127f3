package halte.gateway.web.house;

import java.util.List;

/** Who has which office or desk for long. */
record AllocationsView(
        String slug,
        String name,
        boolean isKnown,
        List<Row> rows,
        List<Choice> resources,
        String today,
        Form form,
        List<InTheWay> inTheWay,
        String done) {

    record Row(
            String id, String resource, String code, String holder, String when, boolean isNow, List<Away> absences) {}

    record Away(String id, String when) {}
}
