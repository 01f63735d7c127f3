package halte.launcher.blueprint;

import java.time.Duration;

/**
 * A database and its three roles: the owner changes the schema and does nothing else, the application reads and
 * writes rows, and the third only reads.
 *
 * @param statementTimeout how long one statement of the application may take
 * @param idleInTransaction how long the application may hold a transaction open without a statement
 */
public record Database(String name, Duration statementTimeout, Duration idleInTransaction) {

    /** At most this many connections of one application role: replicas times pool, with room. */
    public static final int CONNECTION_LIMIT = 60;

    public static Database of(String name) {
        return new Database(name, Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    public String owner() {
        return name + "_owner";
    }

    public String application() {
        return name + "_app";
    }

    public String reader() {
        return name + "_ro";
    }
}
