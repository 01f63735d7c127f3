package halte.identity;

import halte.problem.CommonProblem;
import halte.problem.Language;
import halte.problem.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The person behind the request, read from the verified token: subject, name and the {@code groups} claim
 * ({@code /spaces/<code>/hosts}, {@code /operators/<operator>/managers}, {@code /network}, {@code /region}).
 */
@RequestScoped
public class Caller {

    private static final Pattern HOSTS = Pattern.compile("/spaces/([^/]+)/hosts");
    private static final Pattern MANAGERS = Pattern.compile("/operators/([^/]+)/managers");

    private final SecurityIdentity identity;
    private final Set<String> spaces = new TreeSet<>();
    private final Set<String> operators = new TreeSet<>();
    private @Nullable JsonWebToken token;
    private boolean coordinator;
    private boolean region;
    private boolean read;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean isSignedIn() {
        return token() != null;
    }

    /**
     * @throws Refusal UNAUTHENTICATED when nobody is signed in
     */
    public UUID personId() {
        return UUID.fromString(required().getSubject());
    }

    /** Display name as the identity provider knows it. */
    public String name() {
        var name = required().<String>getClaim("name");
        return name == null || name.isBlank() ? required().getName() : name;
    }

    public @Nullable String email() {
        return required().getClaim("email");
    }

    /** fr, nl, de or en. */
    public String language() {
        var known = token();
        return Language.of(known == null ? null : known.<String>getClaim("locale"));
    }

    /** Codes of the spaces this person hosts. */
    public Set<String> spaces() {
        token();
        return spaces;
    }

    /** Operators this person manages. */
    public Set<String> operators() {
        token();
        return operators;
    }

    public boolean isHostOf(String space) {
        return spaces().contains(space);
    }

    public boolean isManagerOf(String operator) {
        return operators().contains(operator);
    }

    public boolean isCoordinator() {
        token();
        return coordinator;
    }

    public boolean isRegion() {
        token();
        return region;
    }

    /**
     * @throws Refusal FORBIDDEN unless this person hosts the space or manages its operator
     */
    public void requireHost(String space, String operator) {
        if (!isHostOf(space) && !isManagerOf(operator)) {
            throw refused();
        }
    }

    /**
     * @throws Refusal FORBIDDEN unless this person manages the operator
     */
    public void requireManager(String operator) {
        if (!isManagerOf(operator)) {
            throw refused();
        }
    }

    /**
     * @throws Refusal FORBIDDEN unless this person coordinates the network
     */
    public void requireCoordinator() {
        if (!isCoordinator()) {
            throw refused();
        }
    }

    boolean isOneOf(Audience[] audiences) {
        for (var audience : audiences) {
            if (is(audience)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Audience audience) {
        return switch (audience) {
            case PUBLIC -> true;
            case MEMBER -> isSignedIn();
            case HOST -> !spaces().isEmpty() || !operators().isEmpty();
            case MANAGER -> !operators().isEmpty();
            case COORDINATOR -> isCoordinator();
            case REGION -> isRegion();
        };
    }

    private Refusal refused() {
        return new Refusal(isSignedIn() ? CommonProblem.FORBIDDEN : CommonProblem.UNAUTHENTICATED);
    }

    private JsonWebToken required() {
        var known = token();
        if (known == null) {
            throw new Refusal(CommonProblem.UNAUTHENTICATED);
        }
        return known;
    }

    private @Nullable JsonWebToken token() {
        if (!read) {
            read = true;
            if (!identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken jwt) {
                token = jwt;
                readGroups(jwt.getClaim("groups"));
            }
        }
        return token;
    }

    private void readGroups(@Nullable Object claim) {
        if (claim instanceof Collection<?> groups) {
            for (var group : groups) {
                readGroup(group instanceof JsonString json ? json.getString() : group.toString());
            }
        }
    }

    private void readGroup(String group) {
        var hosts = HOSTS.matcher(group);
        var managers = MANAGERS.matcher(group);
        if (hosts.matches()) {
            spaces.add(hosts.group(1));
        } else if (managers.matches()) {
            operators.add(managers.group(1));
        } else if ("/network".equals(group)) {
            coordinator = true;
        } else if ("/region".equals(group)) {
            region = true;
        }
    }
}
