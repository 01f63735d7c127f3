package halte.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final Path FOLDER = Path.of("").toAbsolutePath();
    private static final String AT = "2026-11-23T09:30:00Z";

    @Test
    void theSameFilesSeedAndMomentGiveTheSameBytesInAnotherJvmToo() throws IOException, InterruptedException {
        // Given
        var here = Fingerprint.of(FOLDER, AT, "2");

        // When
        var there = inAnotherJvm();

        // Then
        assertThat(there).isEqualTo(here);
    }

    @Test
    void anotherMomentGivesOtherRequests() {
        assertThat(Fingerprint.of(FOLDER, "2026-11-23T09:31:00Z", "1")).isNotEqualTo(Fingerprint.of(FOLDER, AT, "1"));
    }

    private static String inAnotherJvm() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Fingerprint.class.getName(),
                        FOLDER.toString(),
                        AT,
                        "2")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed.strip();
    }
}
