package halte.demo;

import static org.assertj.core.api.Assertions.assertThat;

import halte.demo.load.Service;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void withoutAnyWordItIsAYearUpToNowThroughTheGatewayOfThisMachine() {
        // When
        var options = Options.of(Map.of(), CLOCK);

        // Then
        assertThat(options.folder()).isEqualTo(Path.of("demo"));
        assertThat(options.at()).isEqualTo(CLOCK.instant());
        assertThat(options.months()).isEqualTo(12);
        assertThat(options.target().services().values()).containsOnly(URI.create("http://localhost:8080"));
        assertThat(options.target().clientId()).isEqualTo("halte-loader");
    }

    @Test
    void theEnvironmentNamesEachServiceAndTheMoment() {
        // When
        var options = Options.of(
                Map.of(
                        "HALTE_BOOKING_URL", "http://127.0.0.1:8081",
                        "HALTE_DEMO_AT", "2026-10-31T10:00:00Z",
                        "HALTE_DEMO_MONTHS", "3",
                        "HALTE_CLIENT_SECRET", "very secret"),
                CLOCK);

        // Then
        assertThat(options.target().services()).containsEntry(Service.BOOKING, URI.create("http://127.0.0.1:8081"));
        assertThat(options.at()).isEqualTo(Instant.parse("2026-10-31T10:00:00Z"));
        assertThat(options.months()).isEqualTo(3);
        assertThat(options.toString()).doesNotContain("very secret");
    }
}
