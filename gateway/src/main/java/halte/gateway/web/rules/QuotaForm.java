package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between a quota and the fields of its form; hours on the screen are minutes in the service. */
final class QuotaForm {

    private QuotaForm() {}

    static Fields of(JsonNode quota) {
        var fields = Fields.empty();
        for (var name : new String[] {"name", "unit", "period", "pool", "version"}) {
            fields.put(name, quota.path(name).asText(""));
        }
        fields.put("active", quota.path("active").asBoolean(true) ? "yes" : "");
        if (quota.path("unit").asText().equals("MINUTES")) {
            fields.putHours("amount", quota.path("amount").asInt());
        } else if (quota.has("amount")) {
            fields.put("amount", quota.path("amount").asInt());
        }
        ScopeFields.fill(fields, quota.path("scope"));
        ScopeFields.fillWords(fields, quota.path("text"));
        return fields;
    }

    static Map<String, Object> body(Fields fields, @Nullable String space) {
        var amount = fields.value("unit").equals("MINUTES") ? fields.minutes("amount") : fields.number("amount");
        var body = new LinkedHashMap<String, Object>();
        body.put("space", space);
        body.put("name", fields.value("name"));
        body.put("active", fields.isSet("active"));
        body.put("unit", fields.given("unit"));
        body.put("period", fields.given("period"));
        body.put("pool", fields.given("pool"));
        body.put("amount", amount == null ? 0 : amount);
        body.put("scope", ScopeFields.body(fields));
        body.put("text", ScopeFields.words(fields));
        body.put("version", fields.number("version"));
        return body;
    }
}
