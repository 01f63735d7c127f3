package halte.gateway.web.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All texts of the editor in one language, as JSON for the page to carry. Written once per language. */
@ApplicationScoped
class EditorTexts {

    private final ObjectMapper json;
    private final Map<String, String> written = new ConcurrentHashMap<>();

    EditorTexts(ObjectMapper json) {
        this.json = json;
    }

    String in(String language) {
        return written.computeIfAbsent(language, this::write);
    }

    private String write(String language) {
        EditorMessages messages = MessageBundles.get(EditorMessages.class, Localized.Literal.of(language));
        Map<String, String> texts = new TreeMap<>();
        try {
            for (Method message : EditorMessages.class.getMethods()) {
                texts.put(message.getName(), String.valueOf(message.invoke(messages)));
            }
            return json.writeValueAsString(texts);
        } catch (ReflectiveOperationException | JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "The texts of the editor cannot be read (%s)".formatted(language), impossible);
        }
    }
}
