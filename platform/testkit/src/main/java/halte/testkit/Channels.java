package halte.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The Kafka channels a module declares, read where they are declared. */
final class Channels {

    private static final Pattern SETTING = Pattern.compile(
            "mp\\.messaging\\.(?:incoming|outgoing)\\.(?:\"[^\"]+\"|[^.]+)\\.(topic|topics|group\\.id|dead-letter-queue\\.topic)");

    private static final Set<String> PLATFORM =
            Set.of("booking-service", "membership-service", "billing-service", "community-service");

    private final Properties settings;

    private Channels(Properties settings) {
        this.settings = settings;
    }

    static Channels ofModule(Path module) {
        var settings = new Properties();
        var file = module.resolve("src/main/resources/application.properties");
        if (Files.isRegularFile(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Channels(settings);
    }

    Collection<String> deadLetterTopics() {
        var topics = new HashSet<String>();
        PLATFORM.forEach(service -> topics.add(service + "-dead-letters"));
        settings.stringPropertyNames().stream()
                .filter(name -> name.endsWith(".dead-letter-queue.topic"))
                .map(settings::getProperty)
                .filter(value -> !value.contains("${"))
                .forEach(topics::add);
        return topics;
    }

    /** Values built from expressions know the prefix themselves. */
    Map<String, String> withPrefix(String prefix) {
        var prefixed = new HashMap<String, String>();
        for (var name : settings.stringPropertyNames()) {
            var value = settings.getProperty(name);
            if (SETTING.matcher(name).matches() && !value.contains("${")) {
                prefixed.put(name, prefix + value.replace(",", "," + prefix));
            }
        }
        return prefixed;
    }
}
