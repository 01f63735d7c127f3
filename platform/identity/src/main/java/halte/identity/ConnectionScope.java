package halte.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells the database, on every connection taken from the pool, for whom it works. */
@Singleton
public class ConnectionScope implements AgroalPoolInterceptor {

    private static final String TELL = "select set_config('app.role', ?, false), set_config('app.person', ?, false),"
            + " set_config('app.spaces', ?, false), set_config('app.operators', ?, false)";

    /**
     * A connection that cannot be told is cut and still handed out: whoever uses it hears that it is closed, never sees
     * rows of whoever had it before, and the pool makes a new one when it comes back. Throwing here instead would lose
     * its place in the pool, until after a cut of all connections none is left.
     */
    @Override
    public void onConnectionAcquire(Connection connection) {
        var caller = SystemScope.isOpen() ? null : currentCaller();
        try (var tell = connection.prepareStatement(TELL)) {
            tell.setString(1, role(caller));
            tell.setString(2, caller == null ? "" : caller.personId().toString());
            tell.setString(3, caller == null ? "" : String.join(",", caller.spaces()));
            tell.setString(4, caller == null ? "" : String.join(",", caller.operators()));
            tell.execute();
        } catch (SQLException e) {
            Log.warnf("A connection is cut because its scope could not be set, SQL state %s", e.getSQLState());
            cut(connection);
        }
    }

    private static void cut(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException alreadyGone) {
            Log.debugf("A connection was cut already, SQL state %s", alreadyGone.getSQLState());
        }
    }

    private static @Nullable Caller currentCaller() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        var caller = Arc.container().instance(Caller.class).get();
        return caller.isSignedIn() ? caller : null;
    }

    private static String role(@Nullable Caller caller) {
        if (SystemScope.isOpen()) {
            return "system";
        }
        if (caller == null) {
            return "public";
        }
        if (caller.isCoordinator()) {
            return "coordinator";
        }
        return caller.isRegion() ? "region" : "member";
    }
}
