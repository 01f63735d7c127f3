package halte.gateway.web.people;

import java.util.List;

/**
 * The teams of a space.
 *
 * @param said what was just done, or empty
 * @param undo path that takes it back, or empty
 */
record TeamsView(
        String slug, String name, boolean isKnown, List<Row> teams, List<Ended> ended, String said, String undo) {

    /**
     * @param payer who pays, or empty where that is not known
     * @param pooled what is shared by the team or names it
     */
    record Row(String id, String name, String count, List<String> members, String payer, List<String> pooled) {}

    /**
     * A team that was removed.
     *
     * @param when since when it is
     * @param naming rules and limits that still name it
     */
    record Ended(String id, String name, String when, List<String> naming) {}
}
