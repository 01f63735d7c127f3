package halte.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away for a moment from a mistake of ours. */
final class Outage {

    private static final int DEEP_ENOUGH = 20;

    private Outage() {}

    /** SQLSTATE classes: 08 connection exception, 57P shut down or starting, 53300 too many connections. */
    static boolean caused(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < DEEP_ENOUGH; depth++) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException database && isAway(database.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P") || state.equals("53300"));
    }
}
