package halte.demo.load;

import java.net.URI;
import java.util.Map;

/**
 * The platform to load into.
 *
 * @param services address of each service
 * @param tokens where the identity provider gives tokens
 * @param clientId of the loader
 * @param clientSecret of the loader
 */
public record Target(Map<Service, URI> services, URI tokens, String clientId, String clientSecret) {

    URI of(Request request) {
        var base = services.get(request.service());
        if (base == null) {
            throw new IllegalArgumentException(
                    "No address for (%s).\nMaybe set HALTE_%s_URL.".formatted(request.service(), request.service()));
        }
        return base.resolve(request.path());
    }

    @Override
    public String toString() {
        return services.toString(); // never the secret
    }
}
