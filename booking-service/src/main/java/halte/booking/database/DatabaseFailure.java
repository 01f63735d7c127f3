package halte.booking.database;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** A statement failed; callers that expect a certain refusal of the database ask for its state or constraint. */
public final class DatabaseFailure extends RuntimeException {

    private final String state;

    DatabaseFailure(SQLException cause) {
        super("A statement failed with SQL state (%s): %s".formatted(cause.getSQLState(), cause.getMessage()), cause);
        this.state = Objects.requireNonNullElse(cause.getSQLState(), "");
    }

    public boolean isLockTimeout() {
        return "55P03".equals(state);
    }

    public boolean violates(String constraint) {
        return constraint.equals(constraint());
    }

    private @Nullable String constraint() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return refused.getServerErrorMessage().getConstraint();
            }
        }
        return null;
    }
}
