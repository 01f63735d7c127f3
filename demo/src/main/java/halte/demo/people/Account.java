package halte.demo.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A payer as membership-service takes it. */
public record Account(
        UUID accountId,
        String kind,
        String name,
        @Nullable String email,
        String language,
        @Nullable String enterpriseNumber,
        @Nullable String vatNumber,
        @Nullable String peppolId,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String town,
        String country) {}
