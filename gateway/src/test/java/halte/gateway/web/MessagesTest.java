package halte.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "en"})
    void everyTextExistsInEveryLanguageAndNoneIsLeftOver(String language) throws IOException {
        // When
        var translated = new TreeSet<>(read(language).stringPropertyNames());

        // Then
        var french = Stream.of(Messages.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(translated).isEqualTo(french);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "en"})
    void everyTranslationKeepsThePlaceholdersOfTheFrenchText(String language) throws IOException {
        var texts = read(language);
        for (var method : Messages.class.getMethods()) {
            var french = method.getAnnotation(Message.class).value();
            assertThat(placeholders(texts.getProperty(method.getName())))
                    .as("placeholders of %s in %s", method.getName(), language)
                    .isEqualTo(placeholders(french));
        }
    }

    @Test
    void frenchPutsNoBreakableSpaceBeforeItsTallSigns() {
        for (var method : Messages.class.getMethods()) {
            var french = method.getAnnotation(Message.class).value();
            assertThat(french).as("spacing of %s", method.getName()).doesNotContainPattern(" [;:!?%€»]|« ");
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties read(String language) throws IOException {
        var texts = new Properties();
        var file = Path.of("src/main/resources/messages/msg_" + language + ".properties");
        try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
