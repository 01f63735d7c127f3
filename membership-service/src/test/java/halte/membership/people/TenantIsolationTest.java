package halte.membership.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import halte.membership.ServiceTest;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TenantIsolationTest extends ServiceTest {

    private static final List<String> TABLES = List.of(
            "person",
            "account",
            "seen_at",
            "membership",
            "membership_period",
            "allowance_grant",
            "ledger_entry",
            "usage");

    @Inject
    DataSource source;

    @Test
    void theDatabaseItselfShowsEachOnlyTheirOwn() throws SQLException {
        // Given
        var person = somebody();
        var other = somebody();
        for (var somebody : List.of(person, other)) {
            account(somebody.token());
            buys(somebody, "CHI-CARD10H").statusCode(201);
            hear(dayAt("CHI", somebody.personId(), MONDAY.plusDays(1)));
        }

        // Then
        for (var table : TABLES) {
            assertThat(rows(table, "member", person.personId().toString(), "", ""))
                    .as("%s seen by its person", table)
                    .isPositive()
                    .isLessThan(rows(table, "system", "", "", ""));
            assertThat(rows(table, "public", "", "", ""))
                    .as("%s seen by nobody", table)
                    .isZero();
            assertThat(rows(table, "region", "", "", ""))
                    .as("%s seen by the Region", table)
                    .isZero();
            assertThat(rows(table, "member", UUID.randomUUID().toString(), "FER", ""))
                    .as("%s seen by a host of another space", table)
                    .isZero();
            assertThat(rows(table, "member", UUID.randomUUID().toString(), "CHI", ""))
                    .as("%s seen by a host of the space", table)
                    .isPositive();
            assertThat(rows(table, "member", UUID.randomUUID().toString(), "", "grange-et-compagnie"))
                    .as("%s seen by a manager of the operator", table)
                    .isPositive();
        }
    }

    @Test
    void theLedgerCanOnlyGrow() {
        // Given
        var person = somebody();
        buys(person, "CHI-CARD10H").statusCode(201);

        // Then
        for (var change : List.of("update ledger_entry set granted = 99", "delete from ledger_entry")) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> inDatabase(() -> database.update(change)))
                    .havingCause()
                    .withMessageContaining("append-only");
        }
    }

    @Test
    void theDatabaseRefusesASumBelowZeroAlsoFromWhoForgetsTheLock() {
        // Given
        var person = somebody();
        buys(person, "CHI-HALF").statusCode(201);

        // When
        var overdraft = "insert into ledger_entry (grant_id, person_id, booking_id, kind, granted, held, used,"
                + " expired, at) select grant_id, person_id, uuidv7(), 'HOLD', 0, 2, 0, 0, now()"
                + " from allowance_grant where person_id = ?";

        // Then
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> inDatabase(() -> database.update(overdraft, person.personId())))
                .havingCause()
                .withMessageContaining("more than it has");
    }

    @Test
    void aHostFindsWhoCameAndNobodyElse() {
        // Given
        var name = "Zoé " + UUID.randomUUID();
        var person = Tokens.person(name);
        account(person.token());
        hear(morningAt("CHI", person.personId(), MONDAY));

        // Then
        as(Tokens.host("CHI"))
                .queryParam("q", name)
                .get("/api/people?space=CHI")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].lastSeenOn", equalTo("2026-11-23"));
        as(Tokens.host("FER")).get("/api/people?space=CHI").then().statusCode(403);
        as(Tokens.host("FER")).get("/api/people?space=FER").then().body("items.name", not(hasItem(name)));
        as(Tokens.manager("grange-et-compagnie"))
                .queryParam("q", name)
                .get("/api/people?space=CHI")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aMembershipIsReadByItsHolderAndTheStaffOfItsSellerOnly() {
        // Given
        var person = somebody();
        buys(person, "CHI-CARD10H").statusCode(201);
        var path = "/api/memberships?person=" + person.personId();

        // Then
        as(Tokens.manager("grange-et-compagnie")).get(path).then().body("items", hasSize(1));
        as(Tokens.manager("deux-clochers")).get(path).then().body("items", hasSize(0));
        as(somebody().token()).get(path).then().statusCode(403);
    }

    @Test
    void aBillingIdentityIsChangedByItsOwnerAndChecked() {
        // Given
        var person = somebody();
        var id = account(person.token());
        var company = Map.of(
                "kind",
                "COMPANY",
                "name",
                "Atelier Lambotte SRL",
                "enterpriseNumber",
                "1999.010.147",
                "vatNumber",
                "BE 1999.010.147",
                "peppolId",
                "0208:1999.010.147");

        // Then
        as(person.token())
                .body(company)
                .put("/api/accounts/" + id)
                .then()
                .statusCode(200)
                .body("vatNumber", equalTo("BE1999010147"))
                .body("peppolId", equalTo("0208:1999010147"));
        as(somebody().token()).body(company).put("/api/accounts/" + id).then().statusCode(404);
        as(person.token())
                .body(Map.of("kind", "COMPANY", "name", " ", "enterpriseNumber", "1999.010.148", "vatNumber", "XX"))
                .put("/api/accounts/" + id)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("enterpriseNumber"))
                .body("errors.field", hasItem("vatNumber"))
                .body("errors.field", hasItem("name"));
        as(person.token())
                .body(Map.of(
                        "kind",
                        "COMPANY",
                        "name",
                        "A",
                        "enterpriseNumber",
                        "1999.010.147",
                        "vatNumber",
                        "BE1999010246"))
                .put("/api/accounts/" + id)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("vatNumber"));
        as(person.token()).get("/api/people/me").then().body("account.name", equalTo("Atelier Lambotte SRL"));
    }

    private int rows(String table, String role, String person, String spaces, String operators) throws SQLException {
        try (var connection = source.getConnection()) {
            set(connection, "app.role", role);
            set(connection, "app.person", person);
            set(connection, "app.spaces", spaces);
            set(connection, "app.operators", operators);
            try (var statement = connection.createStatement();
                    var count = statement.executeQuery("select count(*) from " + table)) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
