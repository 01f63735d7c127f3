package halte.community.spaces;

import halte.contracts.booking.SpaceDescribedV1;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The spaces this service has heard of. */
@ApplicationScoped
public class SpaceDirectory {

    private final KnownSpaces spaces;

    SpaceDirectory(KnownSpaces spaces) {
        this.spaces = spaces;
    }

    @Transactional
    public Optional<Place> find(String space) {
        return spaces.findByIdOptional(space).map(KnownSpace::place);
    }

    /** Every space by its code; a network has tens of them, so one read serves a whole page of events. */
    @Transactional
    public Map<String, Place> all() {
        return spaces.streamAll().map(KnownSpace::place).collect(Collectors.toMap(Place::space, Function.identity()));
    }

    @Transactional
    public void describe(SpaceDescribedV1 fact) {
        spaces.findByIdOptional(fact.space())
                .ifPresentOrElse(space -> space.describe(fact), () -> spaces.persist(new KnownSpace(fact)));
    }
}
