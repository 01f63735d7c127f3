package halte.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells the database, on every connection taken from the pool, for whom it works. */
@Singleton
public class ConnectionScope implements AgroalPoolInterceptor {

    private static final String TELL = "select set_config('app.role', ?, false), set_config('app.person', ?, false),"
            + " set_config('app.spaces', ?, false), set_config('app.operators', ?, false)";

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
            throw new IllegalStateException("The scope of a connection could not be set.", e);
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
