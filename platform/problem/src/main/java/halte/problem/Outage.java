package halte.problem;

import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a moment from a mistake of ours. */
final class Outage {

    private Outage() {}

    /** SQLSTATE classes: 08 connection exception, 57P shut down or starting, 53300 too many connections. */
    static boolean caused(Throwable fault) {
        return SqlFaults.in(fault).stream()
                .anyMatch(said -> said instanceof SQLTransientConnectionException || isAway(said.getSQLState()));
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.equals("53300"));
    }
}
