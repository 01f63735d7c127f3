package halte.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import halte.launcher.blueprint.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./halte} on machines that lack something. */
class ScriptTest {

    private static final Path SCRIPT = Checkout.find().root().resolve("halte");

    @TempDir
    Path programs;

    @Test
    void aJavaThatIsTooOldIsSaidBeforeAnythingElse() throws Exception {
        // Given
        var java = Files.writeString(
                programs.resolve("java"), "#!/bin/sh\necho '    java.specification.version = 11' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();

        // When
        var answer = run(programs + ":/usr/bin:/bin", "status");

        // Then
        assertThat(answer).isEqualTo("1: Java 11 is too old: install a JDK 17 or newer, or point JAVA_HOME at one.\n");
    }

    @Test
    void withoutMavenItSaysWhereOneCouldComeFrom() throws Exception {
        // Given: all the script needs, but no Maven
        for (var name : List.of("sed", "grep", "head", "sort", "dirname", "find", "mkdir", "id", "cat", "awk")) {
            passOn(name, List.of(Path.of("/usr/bin", name), Path.of("/bin", name)));
        }
        passOn("java", List.of(Path.of(System.getProperty("java.home"), "bin", "java")));

        // When
        var answer = run(programs.toString(), "test");

        // Then
        assertThat(answer)
                .isEqualTo(
                        "1: No Maven 3.8.7 or newer found: install one, or set MVNW_REPOURL to a Maven repository to fetch it from.\n");
    }

    private void passOn(String name, List<Path> places) throws IOException {
        var program = places.stream().filter(Files::isExecutable).findFirst().orElseThrow();
        var script = Files.writeString(programs.resolve(name), "#!/bin/sh\nexec " + program + " \"$@\"\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private String run(String path, String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("/bin/sh", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("HOME", programs.toString());
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + ": " + said;
    }
}
