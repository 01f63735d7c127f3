package halte.gateway.session;

import io.quarkus.logging.Log;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The person looking at this page, or nobody. A session that has run out makes a visitor of its owner on public pages; pages that need a person are guarded
 * before they are reached.
 */
@RequestScoped
public class Session {

    private final CurrentIdentityAssociation association;
    private @Nullable SecurityIdentity identity;
    private boolean isKnown;

    Session(CurrentIdentityAssociation association) {
        this.association = association;
    }

    public boolean isSignedIn() {
        var known = identity();
        return known != null && !known.isAnonymous();
    }

    public @Nullable String personId() {
        return claim("sub");
    }

    public String name() {
        var name = claim("name");
        return name != null ? name : isSignedIn() ? String.valueOf(claim("email")) : "";
    }

    public String firstName() {
        var given = claim("given_name");
        return given != null ? given : name();
    }

    public @Nullable String email() {
        return claim("email");
    }

    /** Two letters for the round badge: first and last word of the name. */
    public String initials() {
        var words = name().strip().split("\\s+");
        var letters = Stream.of(words[0], words.length > 1 ? words[words.length - 1] : "")
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .toList();
        return String.join("", letters).toUpperCase(Locale.ROOT);
    }

    /** What the identity provider was told about the person's language, if anything. */
    public @Nullable String language() {
        return claim("locale");
    }

    /** Changes with every sign-in: what a form's token is bound to. */
    public String id() {
        var sid = claim("sid");
        return sid != null ? sid : String.valueOf(personId());
    }

    public List<String> hostedSpaces() {
        return between("/spaces/", "/hosts");
    }

    public List<String> managedOperators() {
        return between("/operators/", "/managers");
    }

    public boolean isCoordinator() {
        return groups().contains("/network");
    }

    public boolean isRegion() {
        return groups().contains("/region");
    }

    /** The person's own access token, to be handed on to the services and to nobody else. */
    public @Nullable String accessToken() {
        var known = identity();
        if (known == null || known.isAnonymous()) {
            return null;
        }
        var ofSession = known.getCredential(AccessTokenCredential.class);
        if (ofSession != null) {
            return ofSession.getToken();
        }
        var bearer = known.getCredential(TokenCredential.class);
        return bearer == null ? null : bearer.getToken();
    }

    private Set<String> groups() {
        var known = identity();
        return known == null ? Set.of() : known.getRoles();
    }

    private List<String> between(String prefix, String suffix) {
        return groups().stream()
                .filter(group -> group.startsWith(prefix) && group.endsWith(suffix))
                .map(group -> group.substring(prefix.length(), group.length() - suffix.length()))
                .sorted()
                .toList();
    }

    private @Nullable String claim(String name) {
        var known = identity();
        if (known != null && known.getPrincipal() instanceof JsonWebToken token) {
            var value = token.getClaim(name);
            return value == null ? null : value.toString();
        }
        return known == null || known.isAnonymous() || !name.equals("sub")
                ? null
                : known.getPrincipal().getName();
    }

    /** Asked once: a session that cannot be refreshed is not tried again for every part of the page. */
    private @Nullable SecurityIdentity identity() {
        if (!isKnown) {
            isKnown = true;
            try {
                identity = association.getDeferredIdentity().await().indefinitely();
            } catch (RuntimeException ended) {
                Log.debug("The session can no longer be read; the visitor is nobody", ended);
            }
        }
        return identity;
    }
}
