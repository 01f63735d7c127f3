package halte.gateway.web;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers of the services on the demo network, recorded by shape: what the staff screens are tested with. */
public final class Samples {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Samples() {}

    public static String text(String name) {
        try (var stream = Samples.class.getResourceAsStream("/samples/" + name + ".json")) {
            if (stream == null) {
                throw new IllegalArgumentException("No sample is called (%s)".formatted(name));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static <T> T read(String name, Class<T> type) {
        try {
            return JSON.readValue(text(name), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static <T> List<T> items(String name, Class<T> type) {
        try {
            return JSON.readerForListOf(type)
                    .readValue(JSON.readTree(text(name)).path("items"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
