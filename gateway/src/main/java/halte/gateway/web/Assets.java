package halte.gateway.web;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The bundled scripts and styles, by the names the bundler gave them. */
@ApplicationScoped
public class Assets {

    private final Bundle bundle;
    private final String baseStyle;

    Assets(Bundle bundle) {
        this.bundle = bundle;
        this.baseStyle = read(bundle.style("base"));
    }

    RawString baseStyle(String nonce, boolean isCached) {
        var path = bundle.style("base");
        if (path == null) {
            return new RawString("");
        }
        var isInline = !isCached && !baseStyle.isEmpty();
        return new RawString(
                isInline
                        ? "<style nonce=\"" + nonce + "\" data-href=\"" + path + "\" data-version=\"" + styleVersion()
                                + "\">" + baseStyle + "</style>"
                        : "<link rel=\"stylesheet\" href=\"" + path + "\">");
    }

    RawString bundle(String name, String nonce) {
        var script = bundle.script(name);
        var style = bundle.style(name);
        return new RawString((style == null ? "" : "<link rel=\"stylesheet\" href=\"" + style + "\">")
                + (script == null
                        ? ""
                        : "<script type=\"module\" nonce=\"" + nonce + "\" src=\"" + script + "\"></script>"));
    }

    /** Everything the service worker keeps for pages without network. */
    List<String> shell() {
        return shell("app");
    }

    /** What the pages of one bundle are made of. */
    public List<String> shell(String name) {
        return Stream.of(bundle.style("base"), bundle.script(name), bundle.style(name))
                .filter(Objects::nonNull)
                .collect(Collectors.toList());
    }

    String styleVersion() {
        return Integer.toHexString(String.valueOf(bundle.style("base")).hashCode());
    }

    String version() {
        return Integer.toHexString(shell().hashCode());
    }

    private static String read(@Nullable String path) {
        if (path == null) {
            return "";
        }
        var loader = Thread.currentThread().getContextClassLoader();
        try (var stream = loader.getResourceAsStream("META-INF/resources" + path)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
