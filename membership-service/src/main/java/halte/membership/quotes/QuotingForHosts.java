package halte.membership.quotes;

import halte.identity.Caller;
import halte.identity.SystemScope;
import halte.membership.people.KnownAt;
import halte.membership.spaces.SpaceDirectory;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A host asks for a person of their space. The rights may come from elsewhere in the network, so they are weighed as
 * the system; what is shown are only those that would pay at this space.
 */
@ApplicationScoped
class QuotingForHosts {

    private final Quoting quoting;
    private final KnownAt knownAt;
    private final SpaceDirectory spaces;

    QuotingForHosts(Quoting quoting, KnownAt knownAt, SpaceDirectory spaces) {
        this.quoting = quoting;
        this.knownAt = knownAt;
        this.spaces = spaces;
    }

    Quote quote(Caller caller, UUID person, String space, @Nullable String resource, LocalDate date, Quote.Part part) {
        caller.requireHost(space, spaces.required(space).operator());
        if (!knownAt.knows(space, person)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return SystemScope.call(() -> quoting.quote(person, space, resource, date, part));
    }
}
