package halte.gateway.web.people;

import java.util.List;

/** The teams of a space. */
record TeamsView(String slug, String name, boolean isKnown, List<Row> teams, boolean isSaved) {

    /** @param pooled what is shared by the team or names it */
    record Row(String id, String name, String count, List<String> members, List<String> pooled) {}
}
