package halte.gateway.web.host;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who stands at the desk: somebody known here, or a name and perhaps an e-mail as they were typed. */
record Visitor(String typed, String name, String email, String personId) {

    private static final Pattern MAIL = Pattern.compile("[^\\s<>@]+@[^\\s<>@]+\\.[^\\s<>@]+");
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-fA-F-]{36}");

    /** "Karim Benali", "karim@example.org" or "Karim Benali karim@example.org"; null if nothing was typed. */
    static @Nullable Visitor of(@Nullable String typed, @Nullable String person) {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        Matcher mail = MAIL.matcher(text);
        String email = mail.find() ? mail.group() : "";
        String name = text.replace(email, "").replaceAll("[<>]", "").strip();
        String identity = person != null && IDENTITY.matcher(person).matches() ? person : "";
        return new Visitor(text, name.isEmpty() ? email : name, email, identity);
    }

    /**
     * The body of the command; without a desk booking-service takes the first free one.
     *
     * @param reason why the host lets them in against the rules, if they do
     */
    Map<String, Object> body(String space, String part, @Nullable String resource, @Nullable String reason) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("space", space);
        body.put("part", part);
        if (resource != null && !resource.isEmpty()) {
            body.put("resource", resource);
        }
        if (reason != null && !reason.isBlank()) {
            body.put("override", Map.of("reason", reason.strip()));
        }
        if (!personId.isEmpty()) {
            body.put("personId", personId);
        } else if (email.isEmpty()) {
            body.put("visitor", Map.of("name", name));
        } else {
            body.put("visitor", Map.of("name", name, "email", email));
        }
        return body;
    }
}
