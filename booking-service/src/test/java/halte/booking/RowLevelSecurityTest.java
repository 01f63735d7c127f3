package halte.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database itself hides the rows of others, whatever a query forgot. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RowLevelSecurityTest extends ServiceTest {

    @Inject
    AgroalDataSource source;

    private final UUID person = Tokens.person("Secret").personId();

    @BeforeEach
    void aPresence() {
        ASpace.called("RLS").describe();
        if (count("select count(*) as n from booking where space = 'RLS'") == 0) {
            book(Tokens.worker("Secret"), "RLS-D01", "2026-11-23", "DAY").then().statusCode(201);
            as(Tokens.worker("Secret"))
                    .body(Map.of("space", "RLS"))
                    .post("/api/presences")
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void onlyThePersonTheirHostsAndTheirManagersSeeARow() throws SQLException {
        assertThat(seen("member", person.toString(), "", "")).isEqualTo(2);
        assertThat(seen("member", UUID.randomUUID().toString(), "", "")).isZero();
        assertThat(seen("member", UUID.randomUUID().toString(), "CHI,RLS", "")).isEqualTo(2);
        assertThat(seen("member", UUID.randomUUID().toString(), "CHI", "")).isZero();
        assertThat(seen("member", UUID.randomUUID().toString(), "", ASpace.OPERATOR))
                .isEqualTo(2);
        assertThat(seen("member", UUID.randomUUID().toString(), "", "other-operator"))
                .isZero();
        assertThat(seen("region", UUID.randomUUID().toString(), "", "")).isZero();
        assertThat(seen("coordinator", UUID.randomUUID().toString(), "", "")).isZero();
        assertThat(seen("public", "", "", "")).isZero();
        assertThat(seen("system", "", "", "")).isEqualTo(2);
    }

    @Test
    void nobodyChangesOrMakesRowsOfOthers() throws SQLException {
        try (var connection = scoped("member", UUID.randomUUID().toString(), "", "")) {
            assertThat(update(connection, "update booking set state = 'RELEASED' where space = 'RLS'"))
                    .isZero();
            assertThat(update(connection, "delete from booking where space = 'RLS'"))
                    .isZero();
            assertThat(update(connection, "delete from presence where space = 'RLS'"))
                    .isZero();
            assertThatThrownBy(() -> update(
                            connection,
                            "insert into booking select gen_random_uuid(), space_id, space, operator, resource_id,"
                                    + " resource, resource_kind, '" + person + "', 'x', 'WEB', 'CONFIRMED', null,"
                                    + " now(), now() + interval '1 h', current_date, 1, now(), null, now(), now()"
                                    + " from (select 1 as space_id, 'RLS' as space, 'o' as operator, 1 as resource_id,"
                                    + " 'r' as resource, 'DESK' as resource_kind) x"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void invitationsAreForThePlatformOnlyAndStaffActionsAreNeverChanged() throws SQLException {
        try (var connection = scoped("member", person.toString(), "RLS", ASpace.OPERATOR)) {
            assertThat(count(connection, "select count(*) from invitation")).isZero();
        }
        try (var connection = scoped("system", "", "", "")) {
            update(
                    connection,
                    "insert into staff_action (at, actor, space, action, subject)"
                            + " values (now(), gen_random_uuid(), 'RLS', 'test', gen_random_uuid())");
            assertThatThrownBy(() -> update(connection, "delete from staff_action"))
                    .isInstanceOf(SQLException.class);
        }
    }

    private long seen(String role, String of, String spaces, String operators) throws SQLException {
        try (var connection = scoped(role, of, spaces, operators)) {
            return count(connection, "select count(*) from booking where space = 'RLS'")
                    + count(connection, "select count(*) from presence where space = 'RLS'");
        }
    }

    private Connection scoped(String role, String of, String spaces, String operators) throws SQLException {
        var connection = source.getConnection();
        try (var scope = connection.prepareStatement(
                "select set_config('app.role', ?, false), set_config('app.person', ?, false),"
                        + " set_config('app.spaces', ?, false), set_config('app.operators', ?, false)")) {
            scope.setString(1, role);
            scope.setString(2, of);
            scope.setString(3, spaces);
            scope.setString(4, operators);
            scope.execute();
        }
        return connection;
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static int update(Connection connection, String sql) throws SQLException {
        try (var change = connection.createStatement()) {
            return change.executeUpdate(sql);
        }
    }
}
