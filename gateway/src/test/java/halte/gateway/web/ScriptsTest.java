package halte.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scripts of the pages, checked, linted and tested by the Deno the bundler brings: one command tests everything. */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/web");
    private static final Path TESTS = Path.of("src/test/ts");

    @Test
    void scriptsHaveNoTypeError() throws Exception {
        var command = new ArrayList<>(List.of("check", "--quiet"));
        command.addAll(typeScript(SCRIPTS));
        command.addAll(typeScript(TESTS));
        run(command);
    }

    @Test
    void scriptsPassTheLinter() throws Exception {
        run(List.of("lint", "--quiet", SCRIPTS.toString(), TESTS.toString()));
    }

    @Test
    void pureScriptsDoWhatTheyPromise() throws Exception {
        run(List.of("test", "--no-remote", "--quiet", "--junit-path=target/deno.xml", TESTS.toString()));
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        var deno = deno();
        assumeTrue(deno.isPresent(), "The bundler's Deno is not there for this platform (see node_modules/@deno)");
        var command = new ArrayList<String>();
        command.add(deno.orElseThrow().toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DENO_NO_UPDATE_CHECK", "1");
        builder.environment()
                .put("DENO_DIR", Path.of("target/deno").toAbsolutePath().toString());
        builder.environment().put("NO_COLOR", "1");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }

    private static Optional<Path> deno() throws IOException {
        var root = Path.of("node_modules/@deno");
        if (!Files.isDirectory(root)) {
            return Optional.empty();
        }
        try (var platforms = Files.list(root)) {
            return platforms
                    .flatMap(platform -> Stream.of(platform.resolve("deno"), platform.resolve("deno.exe")))
                    .filter(Files::isExecutable)
                    .map(Path::toAbsolutePath)
                    .findFirst();
        }
    }

    private static List<String> typeScript(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".ts"))
                    .sorted()
                    .toList();
        }
    }
}
