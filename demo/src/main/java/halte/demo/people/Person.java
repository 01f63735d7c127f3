package halte.demo.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as membership-service takes it.
 *
 * @param homeSpace code
 * @param accountId who pays
 * @param hasLogin whether the identity provider knows them
 */
public record Person(
        UUID personId,
        String name,
        @Nullable String email,
        String language,
        @Nullable String homeSpace,
        UUID accountId,
        boolean hasLogin) {}
