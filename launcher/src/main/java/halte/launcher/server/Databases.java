package halte.launcher.server;

import halte.launcher.blueprint.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes databases with their roles and rights; doing it again changes nothing. */
public final class Databases {

    private final PostgresServer server;

    public Databases(PostgresServer server) {
        this.server = server;
    }

    /** A database of a service: the owner makes tables, the application and the reader get rights by default. */
    public void create(Database database, UnaryOperator<String> passwordOfRole) throws SQLException {
        try (var connection = server.connect("postgres")) {
            for (var role : List.of(database.owner(), database.application(), database.reader())) {
                role(connection, role, passwordOfRole.apply(role));
            }
            database(connection, database.name(), database.owner());
            run(connection, limits(database));
        }
        try (var connection = server.connect(database.name())) {
            run(connection, rights(database));
        }
    }

    public void create(Database database, String password) throws SQLException {
        create(database, role -> password);
    }

    /** A database that belongs to one role alone, such as the identity provider's. */
    public void create(String name, String owner, String password) throws SQLException {
        try (var connection = server.connect("postgres")) {
            role(connection, owner, password);
            database(connection, name, owner);
        }
    }

    public void drop(Database database) throws SQLException {
        try (var connection = server.connect("postgres")) {
            run(
                    connection,
                    List.of(
                            "drop database if exists %s with (force)".formatted(database.name()),
                            "drop role if exists %s".formatted(database.application()),
                            "drop role if exists %s".formatted(database.reader()),
                            "drop role if exists %s".formatted(database.owner())));
        }
    }

    private static List<String> limits(Database database) {
        return List.of(
                "revoke all on database %s from public".formatted(database.name()),
                "grant connect on database %s to %s, %s"
                        .formatted(database.name(), database.application(), database.reader()),
                "alter role %s connection limit %d".formatted(database.application(), Database.CONNECTION_LIMIT),
                "alter role %s set statement_timeout = %d"
                        .formatted(
                                database.application(),
                                database.statementTimeout().toMillis()),
                "alter role %s set idle_in_transaction_session_timeout = %d"
                        .formatted(
                                database.application(),
                                database.idleInTransaction().toMillis()));
    }

    private static List<String> rights(Database database) {
        var defaults = "alter default privileges for role %s in schema public grant ".formatted(database.owner());
        return List.of(
                "alter schema public owner to " + database.owner(),
                "revoke all on schema public from public",
                "grant usage on schema public to %s, %s".formatted(database.application(), database.reader()),
                defaults + "select, insert, update, delete on tables to " + database.application(),
                defaults + "usage, select on sequences to " + database.application(),
                defaults + "select on tables to " + database.reader());
    }

    private static void role(Connection connection, String name, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
            run(connection, List.of("create role %s login nosuperuser nocreatedb nocreaterole".formatted(name)));
        }
        run(connection, List.of("alter role %s password '%s'".formatted(name, password.replace("'", "''"))));
    }

    private static void database(Connection connection, String name, String owner) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, List.of("create database %s owner %s".formatted(name, owner)));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void run(Connection connection, List<String> commands) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
