package halte.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import halte.launcher.blueprint.Checkout;
import halte.launcher.blueprint.FreePorts;
import halte.launcher.blueprint.Ports;
import halte.launcher.blueprint.Service;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything the person at the keyboard can mend is said in one sentence that tells how. */
class HintsTest {

    @TempDir
    Path data;

    @Test
    void aPortInUseIsNamedWithWhatNeedsItAndAWayOut() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // Given
            var settings = settings(taken.getLocalPort() - Service.BOOKING.portOffset());

            // Then
            assertThatExceptionOfType(Hint.class)
                    .isThrownBy(() -> Preflight.ports(settings))
                    .withMessageContaining("Port %d".formatted(taken.getLocalPort()))
                    .withMessageContaining("HALTE_PORT=");
        }
    }

    @Test
    void aJavaThatIsTooOldIsSaid() {
        assertThatExceptionOfType(Hint.class)
                .isThrownBy(() -> Preflight.java(11))
                .withMessage("Java 11 is too old: install a JDK 17 or newer, or point JAVA_HOME at one.");
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsWritten() {
        assertThatExceptionOfType(Hint.class)
                .isThrownBy(() -> Preflight.disk(data, 40L << 20))
                .withMessageContaining("only 40 MB free")
                .withMessageContaining("HALTE_DATA");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsSaid() throws Exception {
        // Given
        var file = Files.writeString(data.resolve("file"), "");

        // Then
        assertThatExceptionOfType(Hint.class)
                .isThrownBy(() -> Preflight.folder(file.resolve("data")))
                .withMessageContaining("HALTE_DATA");
    }

    @Test
    void aSecondPlatformOnTheSameDataIsRefusedWithTheAddressOfTheFirst() throws Exception {
        // Given
        var settings = settings(18080);
        new State(1, 18080, true, List.of()).write(settings.stateFile());

        try (var first = DataLock.take(settings)) {
            // Then
            assertThat(first).isNotNull();
            assertThatExceptionOfType(Hint.class)
                    .isThrownBy(() -> DataLock.take(settings))
                    .withMessageContaining("http://localhost:18080")
                    .withMessageContaining("./halte down")
                    .withMessageContaining("HALTE_DATA");
        }
        assertThat(DataLock.isTaken(settings)).isFalse();
    }

    @Test
    void wordsTheCommandsDoNotKnowAreSaid() {
        assertThatExceptionOfType(Hint.class)
                .isThrownBy(() -> Up.settings(settings(18080), List.of("--fast")))
                .withMessageContaining("--fast");
        assertThatExceptionOfType(Hint.class)
                .isThrownBy(() -> Up.settings(settings(18080), List.of("--replicas", "cafe=2")))
                .withMessageContaining("booking-service");
        assertThatExceptionOfType(Hint.class)
                .isThrownBy(() -> Settings.ofEnvironment(Map.of("HALTE_PORT", "http")))
                .withMessageContaining("HALTE_PORT");
    }

    @Test
    void replicasAreCountedForOneService() {
        // When
        var settings = Up.settings(settings(18080), List.of("--replicas", "booking-service=2", "--empty"));

        // Then
        assertThat(settings.replicasOf(Service.BOOKING)).isEqualTo(2);
        assertThat(settings.replicasOf(Service.BILLING)).isEqualTo(1);
        assertThat(settings.empty()).isTrue();
    }

    @Test
    void twoPlatformsAThousandApartShareNoPort() {
        for (var service : Service.values()) {
            for (var replica = 1; replica <= 5; replica++) {
                assertThat(new Ports(8080).of(service, replica)).isBetween(8080, 9079);
            }
        }
        assertThat(FreePorts.isFree(FreePorts.any())).isTrue();
    }

    private Settings settings(int port) {
        return new Settings(Checkout.find(), data, new Ports(port), Map.of(), false);
    }
}
