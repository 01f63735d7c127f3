package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Between the scope of a rule or quota and the fields of its form. */
final class ScopeFields {

    private static final List<String> LISTS =
            List.of("resources", "kinds", "memberKinds", "weekdays", "plans", "teams", "persons");
    private static final List<String> TIMES = List.of("from", "until", "firstDate", "lastDate");

    private ScopeFields() {}

    static void fill(Fields fields, JsonNode scope) {
        LISTS.forEach(name -> fields.putAll(name, texts(scope.path(name))));
        TIMES.forEach(name -> fields.put(name, clock(scope.path(name).asText(""))));
    }

    static Map<String, Object> body(Fields fields) {
        var scope = new LinkedHashMap<String, Object>();
        LISTS.forEach(name -> scope.put(name, fields.all(name)));
        TIMES.forEach(name -> scope.put(name, fields.given(name)));
        return scope;
    }

    static Map<String, String> words(Fields fields) {
        var words = new LinkedHashMap<String, String>();
        for (var language : List.of("fr", "nl", "de", "en")) {
            if (fields.isSet("text-" + language)) {
                words.put(language, fields.value("text-" + language));
            }
        }
        return words;
    }

    static void fillWords(Fields fields, JsonNode text) {
        text.fields()
                .forEachRemaining(word ->
                        fields.put("text-" + word.getKey(), word.getValue().asText()));
    }

    static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /** 18:00:00 and 18:00 are the same to a time field. */
    private static String clock(String text) {
        return text.equals("null") ? "" : text.matches("\\d\\d:\\d\\d:00") ? text.substring(0, 5) : text;
    }
}
