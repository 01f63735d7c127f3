package halte.billing;

import static halte.billing.charges.ToldFacts.company;
import static halte.billing.charges.ToldFacts.desk;
import static org.assertj.core.api.Assertions.assertThat;

import halte.billing.charges.ToldFacts;
import halte.testkit.PostgresAndKafka;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database itself refuses to show, when a query forgot its filter. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
class RowLevelSecurityTest {

    @Inject
    ToldFacts facts;

    @Inject
    DataSource database;

    private final UUID payer = UUID.randomUUID();

    @BeforeEach
    void network() {
        Network.catalogue();
        Network.seller("rls-un", "RLA", "STANDARD");
        Network.offer("RLA-DAY", "rls-un", "PASSES", "DAY", "DESK_SERVICE", "18.00");
        facts.describe(company(payer, "Payeur"));
        facts.tell(desk("RLA", "rls-un", payer, LocalDate.of(2026, 11, 5), 2));
    }

    @Test
    void nobodyInParticularSeesNothing() throws SQLException {
        assertThat(seen("charge", "public", "", "", "")).isZero();
        assertThat(seen("payer", "public", "", "", "")).isZero();
        assertThat(seen("document", "member", UUID.randomUUID().toString(), "", ""))
                .isZero();
        assertThat(seen("draft", "region", UUID.randomUUID().toString(), "", ""))
                .isZero();
        assertThat(seen("bill_run", "coordinator", UUID.randomUUID().toString(), "", ""))
                .isZero();
    }

    @Test
    void thePayerSeesTheirsAndTheManagerTheOperators() throws SQLException {
        assertThat(seen("charge", "member", payer.toString(), "", "")).isEqualTo(1);
        assertThat(seen("payer", "member", payer.toString(), "", "")).isEqualTo(1);
        assertThat(seen("charge", "member", UUID.randomUUID().toString(), "", "rls-un"))
                .isPositive();
        assertThat(seen("payer", "member", UUID.randomUUID().toString(), "", "rls-un"))
                .isPositive();
        assertThat(seen("charge", "member", UUID.randomUUID().toString(), "", "rls-deux"))
                .isZero();
        assertThat(seen("charge", "member", UUID.randomUUID().toString(), "RLA", ""))
                .isZero();
    }

    private long seen(String table, String role, String person, String spaces, String operators) throws SQLException {
        try (var connection = database.getConnection()) {
            try (var tell = connection.prepareStatement("select set_config('app.role', ?, false),"
                    + " set_config('app.person', ?, false), set_config('app.spaces', ?, false),"
                    + " set_config('app.operators', ?, false)")) {
                tell.setString(1, role);
                tell.setString(2, person);
                tell.setString(3, spaces);
                tell.setString(4, operators);
                tell.execute();
            }
            try (var count = connection.prepareStatement("select count(*) from " + table);
                    var row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
