package halte.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import halte.gateway.web.host.HostMessages;
import halte.gateway.web.house.HouseMessages;
import halte.gateway.web.kiosk.DoorMessages;
import halte.gateway.web.manager.ManagerMessages;
import halte.gateway.web.people.PeopleMessages;
import halte.gateway.web.plan.EditorMessages;
import halte.gateway.web.plan.PlanMessages;
import halte.gateway.web.region.RegionMessages;
import halte.gateway.web.rules.RulesMessages;
import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffMessagesTest {

    private static final Map<String, Class<?>> BUNDLES = Map.ofEntries(
            Map.entry("door", DoorMessages.class),
            Map.entry("host", HostMessages.class),
            Map.entry("people", PeopleMessages.class),
            Map.entry("rules", RulesMessages.class),
            Map.entry("house", HouseMessages.class),
            Map.entry("floorplan", PlanMessages.class),
            Map.entry("editor", EditorMessages.class),
            Map.entry("manager", ManagerMessages.class),
            Map.entry("region", RegionMessages.class));
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][A-Za-z]*)}|%\\d");

    @ParameterizedTest
    @CsvSource({
        "people,nl",
        "people,de",
        "people,en",
        "rules,nl",
        "rules,de",
        "rules,en",
        "host,nl",
        "host,de",
        "host,en",
        "house,nl",
        "house,de",
        "house,en",
        "floorplan,nl",
        "floorplan,de",
        "floorplan,en",
        "editor,nl",
        "editor,de",
        "editor,en",
        "manager,nl",
        "manager,de",
        "manager,en",
        "region,nl",
        "region,de",
        "region,en",
        "door,nl",
        "door,de",
        "door,en"
    })
    void everyTextIsThereInEveryLanguageWithTheSamePlaceholders(String bundle, String language) {
        // When
        Properties texts = read(bundle, language);

        // Then
        assertThat(new TreeSet<>(texts.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(french(bundle).keySet()));
        french(bundle).forEach((key, text) -> {
            Set<String> used = placeholders(texts.getProperty(key));
            assertThat(texts.getProperty(key)).as("%s in %s", key, language).isNotBlank();
            assertThat(placeholders(text)).as("%s in %s", key, language).containsAll(used);
        });
    }

    @Test
    void frenchPutsNoBreakableSpaceBeforeItsTallSigns() {
        BUNDLES.keySet()
                .forEach(bundle -> french(bundle)
                        .forEach((key, text) ->
                                assertThat(text).as(key).doesNotContainPattern(" (?:[;:!?€»]|%(?!\\d))|« ")));
    }

    private static Map<String, String> french(String bundle) {
        return Arrays.stream(BUNDLES.get(bundle).getMethods())
                .collect(Collectors.toMap(
                        Method::getName,
                        method -> method.getAnnotation(Message.class).value()));
    }

    private static Set<String> placeholders(String text) {
        return Stream.of(text)
                .flatMap(each -> PLACEHOLDER.matcher(each).results())
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static Properties read(String bundle, String language) {
        Properties texts = new Properties();
        Path file = Path.of("src", "main", "resources", "messages", bundle + "_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
        return texts;
    }
}
