package halte.problem;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** What the database said, wherever in a failure it stands: a commit that fails carries it beside itself, not below. */
final class SqlFaults {

    private static final int MOST_LOOKED_AT = 40;

    private SqlFaults() {}

    /** Outermost first. */
    static List<SQLException> in(Throwable failure) {
        var found = new ArrayList<SQLException>();
        var waiting = new ArrayDeque<Throwable>(List.of(failure));
        for (int looked = 0; !waiting.isEmpty() && looked < MOST_LOOKED_AT; looked++) {
            var next = waiting.remove();
            if (next instanceof SQLException database) {
                found.add(database);
            }
            if (next.getCause() != null) {
                waiting.add(next.getCause());
            }
            waiting.addAll(List.of(next.getSuppressed()));
        }
        return found;
    }
}
