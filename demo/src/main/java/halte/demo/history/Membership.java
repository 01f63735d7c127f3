package halte.demo.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan bought by a person, as membership-service takes it over.
 *
 * @param usedHalfDays of a card, before the time that is told; null = none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Membership(
        UUID membershipId,
        UUID personId,
        String plan,
        String startsOn,
        @Nullable String endsOn,
        @Nullable Integer usedHalfDays) {

    Membership begun(int halfDays) {
        return new Membership(membershipId, personId, plan, startsOn, endsOn, halfDays);
    }
}
