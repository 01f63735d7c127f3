package halte.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aDatabaseThatIsAwayIsNoMistakeOfOurs() {
        assertThat(Outage.caused(wrapped(new SQLException("gone", "57P01")))).isTrue();
        assertThat(Outage.caused(wrapped(new SQLException("starting", "57P03"))))
                .isTrue();
        assertThat(Outage.caused(wrapped(new SQLException("refused", "08001")))).isTrue();
        assertThat(Outage.caused(wrapped(new SQLTransientConnectionException("none free"))))
                .isTrue();
    }

    @Test
    void whatTheDatabaseSaidAtTheCommitStandsBesideTheFailure() {
        // Given
        var refused = new Exception("could not commit");
        refused.addSuppressed(new IllegalStateException("one phase", new SQLException("gone", "57P01")));

        // Then
        assertThat(Outage.caused(new IllegalStateException("outer", refused))).isTrue();
    }

    @Test
    void aStatementThatFailsIsOurMistake() {
        assertThat(Outage.caused(wrapped(new SQLException("syntax", "42601")))).isFalse();
        assertThat(Outage.caused(wrapped(new SQLException("cancelled", "57014"))))
                .isFalse();
        assertThat(Outage.caused(new IllegalStateException("no database at all")))
                .isFalse();
    }

    private static RuntimeException wrapped(SQLException cause) {
        return new IllegalStateException("outer", new IllegalStateException("inner", cause));
    }
}
