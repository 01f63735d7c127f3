package halte.membership.people;

import halte.contracts.membership.PersonDescribedV1;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human; maybe without an account to sign in with, maybe not yet named. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private String name;
    private @Nullable String email;
    private String language;

    @Column(name = "home_space")
    private @Nullable String homeSpace;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "has_login")
    private boolean hasLogin;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    protected Person() {} // for Hibernate

    /** Somebody signed in. @return whether that told us anything new */
    boolean signedIn(String nameOfToken, @Nullable String emailOfToken) {
        boolean news = !isAs(nameOfToken, emailOfToken);
        hasLogin = true;
        name = nameOfToken;
        email = emailOfToken;
        return news;
    }

    /** Whether the token says nothing new. */
    boolean isAs(String nameOfToken, @Nullable String emailOfToken) {
        return hasLogin && name.equals(nameOfToken) && Objects.equals(email, emailOfToken);
    }

    /** A host typed a name for somebody not named yet. @return whether that told us anything new */
    boolean calledByHost(String typedName, @Nullable String typedEmail) {
        if (!name.isEmpty() || typedName.isBlank()) {
            return false;
        }
        name = typedName.strip();
        email = email == null ? typedEmail : email;
        return true;
    }

    boolean prefer(@Nullable String newLanguage, @Nullable String newHomeSpace) {
        var languageBefore = language;
        var homeBefore = homeSpace;
        language = newLanguage == null ? language : newLanguage;
        homeSpace = newHomeSpace == null ? homeSpace : newHomeSpace;
        return !language.equals(languageBefore) || !Objects.equals(homeSpace, homeBefore);
    }

    boolean describe(PersonRequest request, UUID payer) {
        var before = described();
        name = request.name().strip();
        email = request.email();
        language = request.language() == null ? language : request.language();
        homeSpace = request.homeSpace() == null ? homeSpace : request.homeSpace();
        hasLogin = request.hasLogin() == null ? hasLogin : request.hasLogin();
        accountId = payer;
        return !before.equals(described());
    }

    PersonDescribedV1 described() {
        return new PersonDescribedV1(personId, name, email, language, homeSpace, accountId, hasLogin);
    }

    public UUID personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public @Nullable String email() {
        return email;
    }

    public String language() {
        return language;
    }

    public @Nullable String homeSpace() {
        return homeSpace;
    }

    public UUID accountId() {
        return accountId;
    }
}
