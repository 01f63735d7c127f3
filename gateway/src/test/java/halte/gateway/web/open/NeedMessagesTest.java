package halte.gateway.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.lang.reflect.Method;
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

class NeedMessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "en"})
    void everyTextExistsInEveryLanguageWithItsPlaceholders(String language) throws IOException {
        // When
        var texts = read(language);

        // Then
        assertThat(new TreeSet<>(texts.stringPropertyNames()))
                .isEqualTo(Stream.of(NeedMessages.class.getMethods())
                        .map(Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (var method : NeedMessages.class.getMethods()) {
            assertThat(placeholders(texts.getProperty(method.getName())))
                    .as("%s in %s", method.getName(), language)
                    .isEqualTo(placeholders(french(method)));
        }
    }

    @Test
    void frenchPutsNoBreakableSpaceBeforeItsTallSigns() {
        for (var method : NeedMessages.class.getMethods()) {
            assertThat(french(method)).as(method.getName()).doesNotContainPattern(" [;:!?%€»]|« ");
        }
    }

    private static String french(Method method) {
        return method.getAnnotation(Message.class).value();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties read(String language) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "messages", "need_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
