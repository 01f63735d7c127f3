package halte.booking.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import halte.booking.ASpace;
import halte.booking.ServiceTest;
import halte.testkit.PostgresAndKafka;
import halte.testkit.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds a desk, is away, volunteers or offered: the database shows it to them and to the staff, to nobody else. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class WhoSeesHoldersTest extends ServiceTest {

    @Inject
    AgroalDataSource source;

    private final Tokens.Person person = Tokens.person("Hidden Holder");

    @BeforeEach
    void aHolderWhoIsAwayAndVolunteers() {
        ASpace.called("WSH").describe();
        if (count("select count(*) as n from allocation where space = 'WSH'") > 0) {
            return;
        }
        var host = Tokens.host("WSH");
        var who = Map.of("personId", person.personId(), "name", person.name());
        String id = as(host).body(Map.of("resource", "WSH-D01", "person", who, "from", "2026-11-24"))
                .post("/api/allocations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(person.token())
                .body(Map.of("from", "2026-11-26", "to", "2026-11-26"))
                .post("/api/allocations/" + id + "/absences")
                .then()
                .statusCode(201);
        as(host).body(who).post("/api/spaces/WSH/volunteers").then().statusCode(201);
        String shift = as(host).body(Map.of(
                        "space",
                        "WSH",
                        "date",
                        "2026-11-28",
                        "from",
                        "09:00",
                        "to",
                        "12:00",
                        "confirmBy",
                        "2026-11-28T07:00:00Z",
                        "otherwise",
                        "CLOSED"))
                .post("/api/rota")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(person.token()).post("/api/rota/" + shift + "/sign-up").then().statusCode(200);
    }

    @Test
    void onlyThePersonAndTheStaffSeeARow() throws SQLException {
        assertThat(seen("member", person.personId(), "", "")).isEqualTo(4);
        assertThat(seen("member", UUID.randomUUID(), "CHI,WSH", "")).isEqualTo(4);
        assertThat(seen("member", UUID.randomUUID(), "", ASpace.OPERATOR)).isEqualTo(4);
        assertThat(seen("member", UUID.randomUUID(), "", "")).isZero();
        assertThat(seen("member", UUID.randomUUID(), "CHI", "other-operator")).isZero();
        assertThat(seen("region", UUID.randomUUID(), "", "")).isZero();
        assertThat(seen("coordinator", UUID.randomUUID(), "", "")).isZero();
        assertThat(seen("system", UUID.randomUUID(), "", "")).isEqualTo(4);
    }

    private long seen(String role, UUID of, String spaces, String operators) throws SQLException {
        try (var connection = source.getConnection();
                var scope = connection.prepareStatement(
                        "select set_config('app.role', ?, false), set_config('app.person', ?, false),"
                                + " set_config('app.spaces', ?, false), set_config('app.operators', ?, false)")) {
            scope.setString(1, role);
            scope.setString(2, of.toString());
            scope.setString(3, spaces);
            scope.setString(4, operators);
            scope.execute();
            try (var query = connection.createStatement();
                    var row = query.executeQuery("select (select count(*) from allocation where space = 'WSH')"
                            + " + (select count(*) from allocation_absence where space = 'WSH')"
                            + " + (select count(*) from volunteer where space = 'WSH')"
                            + " + (select count(*) from rota_sign_up where space = 'WSH')")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
