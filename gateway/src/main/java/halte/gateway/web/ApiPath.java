package halte.gateway.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An address of the API with every piece encoded, so that no page can be talked into asking for something else. */
public record ApiPath(String text) {

    public static ApiPath of(String... segments) {
        return new ApiPath(Stream.of(segments).map(ApiPath::encoded).collect(Collectors.joining("/", "/api/", "")));
    }

    /** Adds {@code name=value} unless the value is absent. */
    public ApiPath with(String name, @Nullable Object value) {
        return value == null || value.toString().isEmpty()
                ? this
                : new ApiPath(text + (text.indexOf('?') < 0 ? '?' : '&') + name + '=' + encoded(value.toString()));
    }

    /** Adds {@code name=value} for each of them. */
    public ApiPath with(String name, Stream<String> values) {
        return values.reduce(this, (path, value) -> path.with(name, value), (one, other) -> other);
    }

    private static String encoded(String piece) {
        return URLEncoder.encode(piece, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text;
    }
}
