package halte.gateway.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EditorMessagesTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/web/plan");
    private static final Pattern SAID = Pattern.compile("\\b(?:say|button|number|plain|tool|go)\\(\"(\\w+)\"");
    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\"(\\w+)\"");

    @Test
    void everyTextTheEditorAsksForIsThere() throws IOException {
        // Given
        Set<String> known = Arrays.stream(EditorMessages.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());

        // When
        Set<String> asked = new TreeSet<>();
        for (String script : scripts()) {
            SAID.matcher(script).results().forEach(match -> asked.add(match.group(1)));
            COUNTED.matcher(script)
                    .results()
                    .forEach(match -> asked.addAll(List.of(match.group(1) + "One", match.group(1) + "Many")));
        }

        // Then
        assertThat(asked).hasSizeGreaterThan(80);
        assertThat(known).containsAll(asked);
    }

    private static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".ts"))
                    .map(EditorMessagesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
