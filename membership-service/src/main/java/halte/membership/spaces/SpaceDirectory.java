package halte.membership.spaces;

import halte.contracts.booking.SpaceDescribedV1;
import halte.problem.CommonProblem;
import halte.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks spaces up by code. */
@ApplicationScoped
public class SpaceDirectory {

    private final KnownSpaces spaces;

    SpaceDirectory(KnownSpaces spaces) {
        this.spaces = spaces;
    }

    @Transactional
    public Optional<KnownSpace> find(String space) {
        return spaces.findByIdOptional(space);
    }

    /** Those of these spaces that are known, by code. */
    @Transactional
    public Map<String, KnownSpace> these(Collection<String> codes) {
        return spaces.list("space in ?1", codes).stream().collect(Collectors.toMap(KnownSpace::space, space -> space));
    }

    /**
     * @throws Refusal NOT_FOUND when booking-service never told of it
     */
    @Transactional
    public KnownSpace required(String space) {
        return find(space).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @Transactional
    public void describe(SpaceDescribedV1 fact, Instant at) {
        spaces.findByIdOptional(fact.space())
                .ifPresentOrElse(known -> known.describe(fact, at), () -> spaces.persist(KnownSpace.of(fact, at)));
    }
}
