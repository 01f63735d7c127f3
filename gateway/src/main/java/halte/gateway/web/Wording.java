package halte.gateway.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A name or text by language, as the services write it: {@code {"fr":"…","nl":"…"}}, or one text for all languages. */
public record Wording(@JsonValue Map<String, String> byLanguage) {

    public static final Wording NONE = new Wording(Map.of());

    @JsonCreator
    static Wording read(JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        if (node.isTextual()) {
            texts.put("fr", node.asText());
        }
        node.fields()
                .forEachRemaining(
                        field -> texts.put(field.getKey(), field.getValue().asText()));
        return new Wording(texts);
    }

    public static Wording of(String text) {
        return new Wording(Map.of("fr", text));
    }

    public String in(String language) {
        var own = byLanguage.get(language);
        if (own != null) {
            return own;
        }
        var french = byLanguage.get("fr");
        return french != null
                ? french
                : byLanguage.values().stream().findFirst().orElse("");
    }

    /** The language the text is really in, for the {@code lang} attribute; empty when it is the page's own. */
    public String foreignTo(String language) {
        return byLanguage.containsKey(language) || byLanguage.isEmpty()
                ? ""
                : byLanguage.containsKey("fr")
                        ? "fr"
                        : byLanguage.keySet().iterator().next();
    }
}
