package halte.community.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import halte.community.CommunityTest;
import halte.identity.SystemScope;
import halte.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database keeps tickets apart by itself, whatever a query forgets to ask. */
@QuarkusTest
class TicketIsolationTest extends CommunityTest {

    @Inject
    DataSource database;

    @Test
    void aConnectionThatWorksForNobodySeesNoTicket() {
        // Given
        var id = UUID.fromString(published(anEvent()));
        post(Tokens.worker("Karim Ouali"), "/api/events/" + id + "/tickets", null)
                .then()
                .statusCode(201);

        // When
        int forNobody = tickets(id);
        int forTheSystem = SystemScope.call(() -> tickets(id));

        // Then
        assertThat(forNobody).isZero();
        assertThat(forTheSystem).isEqualTo(1);
    }

    private int tickets(UUID event) {
        try (var connection = database.getConnection();
                var count = connection.prepareStatement("select count(*) from ticket where event_id = ?")) {
            count.setObject(1, event);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
