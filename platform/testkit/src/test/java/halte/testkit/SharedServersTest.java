package halte.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import halte.launcher.blueprint.Checkout;
import halte.launcher.blueprint.Database;
import halte.launcher.server.Databases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedServersTest {

    @TempDir
    Path folder;

    @Test
    void starterAfterStarterFindsTheSameServersAndStaleOnesAreReplaced() throws Exception {
        // Given
        var servers = new SharedServers(Checkout.find(), folder.resolve("servers"));

        try {
            // When
            var first = CompletableFuture.supplyAsync(servers::started);
            var second = CompletableFuture.supplyAsync(servers::started);

            // Then
            assertThat(second.get()).isEqualTo(first.get());
            assertThatDatabaseRolesHold(servers, first.get());

            // When
            ProcessHandle.of(first.get().kafkaPid()).orElseThrow().destroyForcibly();

            // Then
            assertThat(servers.started().kafkaPid()).isNotEqualTo(first.get().kafkaPid());
        } finally {
            servers.stop();
        }
        assertThat(Files.exists(folder.resolve("servers/state.properties"))).isFalse();
    }

    private static void assertThatDatabaseRolesHold(SharedServers servers, SharedServers.Running running)
            throws SQLException {
        var database = Database.of("roles");
        new Databases(servers.postgres(running)).create(database, SharedServers.PASSWORD);
        var url = servers.postgres(running).jdbcUrl("roles");
        try (var owner = DriverManager.getConnection(url, database.owner(), SharedServers.PASSWORD);
                var statement = owner.createStatement()) {
            statement.execute("create extension btree_gist");
            statement.execute("create table thing (id uuid primary key default uuidv7(), name text)");
            assertThat(settingOf(statement, "fsync")).isEqualTo("on");
            assertThat(settingOf(statement, "synchronous_commit")).isEqualTo("on");
        }
        try (var application = DriverManager.getConnection(url, database.application(), SharedServers.PASSWORD);
                var statement = application.createStatement()) {
            assertThat(statement.executeUpdate("insert into thing (name) values ('a')"))
                    .isEqualTo(1);
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("truncate thing"));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("create table t (i int)"));
        }
        try (var reader = DriverManager.getConnection(url, database.reader(), SharedServers.PASSWORD);
                var statement = reader.createStatement()) {
            assertThat(statement.executeQuery("select name from thing").next()).isTrue();
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute("delete from thing"));
        }
    }

    private static String settingOf(java.sql.Statement statement, String name) throws SQLException {
        try (var rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
