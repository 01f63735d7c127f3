package halte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {

    @TempDir
    Path folder;

    private final ConcurrentLinkedQueue<String> said = new ConcurrentLinkedQueue<>();

    @Test
    void aChildThatEndsByItselfIsStartedAgainAndThatIsSaid() {
        // Given
        var child = child("sleep", "60");
        child.start();
        var first = child.pid().orElseThrow();

        // When
        child.kill();

        // Then
        await(() -> child.pid().isPresent() && child.pid().getAsLong() != first);
        assertThat(said)
                .singleElement()
                .asString()
                .contains("trial ended with code 137")
                .contains("again in 1 s");
        child.stop(Duration.ofSeconds(5));
    }

    @Test
    void aChildThatIsStoppedStaysDown() {
        // Given
        var child = child("sleep", "60");
        child.start();

        // When
        child.stop(Duration.ofSeconds(5));

        // Then
        LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
        assertThat(child.pid()).isEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void thePauseBeforeAnotherStartGrows() {
        // Given
        var child = child("false");

        // When
        child.start();

        // Then
        await(() -> said.size() >= 3);
        child.stop(Duration.ofSeconds(5));
        assertThat(said).anyMatch(text -> text.contains("in 1 s")).anyMatch(text -> text.contains("in 4 s"));
    }

    private Child child(String... command) {
        return new Child("trial", List.of(command), Map.of(), folder.resolve("trial.log"), said::add);
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
