package halte.gateway.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** The person as membership-service knows them. */
public record Person(
        String personId,
        @Nullable String name,
        @Nullable String email,
        @Nullable String language,
        @Nullable String homeSpace,
        @Nullable JsonNode account) {

    public String accountField(String name) {
        return account == null ? "" : account.path(name).asText("");
    }
}
