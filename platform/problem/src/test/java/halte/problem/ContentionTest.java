package halte.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentionTest {

    private final AtomicInteger tried = new AtomicInteger();

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001"})
    void whatTheDatabaseEndedIsTriedAgain(String state) {
        // When
        var answer = Contention.triedAgain(() -> {
            if (tried.incrementAndGet() < 3) {
                throw wrapped(state);
            }
            return "done";
        });

        // Then
        assertThat(answer).isEqualTo("done");
        assertThat(tried).hasValue(3);
    }

    @Test
    void itIsNotTriedForEver() {
        // When
        assertThatThrownBy(() -> Contention.triedAgain(() -> {
                    tried.incrementAndGet();
                    throw wrapped("40P01");
                }))
                .satisfies(failure -> assertThat(Contention.caused(failure)).isTrue());

        // Then
        assertThat(tried).hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "55P03", "42601"})
    void everythingElseFailsAtOnce(String state) {
        // When
        assertThatThrownBy(() -> Contention.triedAgain(() -> {
            tried.incrementAndGet();
            throw wrapped(state);
        }));

        // Then
        assertThat(tried).hasValue(1);
    }

    @Test
    void triesInsideOthersDoNotMultiply() {
        // When
        assertThatThrownBy(() -> Contention.triedAgain(() -> Contention.triedAgain(() -> {
            tried.incrementAndGet();
            throw wrapped("40001");
        })));

        // Then
        assertThat(tried).hasValue(4);
    }

    @Test
    void whatFailsAtTheCommitIsTriedAgain() throws Exception {
        // Given
        var refused = new Exception("could not commit");
        refused.addSuppressed(new IllegalStateException("one phase", new SQLException("inner", "40001")));

        // When
        var answer = Contention.wholeAgain(() -> {
            if (tried.incrementAndGet() == 1) {
                throw refused;
            }
            return "done";
        });

        // Then
        assertThat(answer).isEqualTo("done");
    }

    private static RuntimeException wrapped(String state) {
        return new IllegalStateException("outer", new SQLException("inner", state));
    }
}
