package halte.membership.spaces;

import halte.contracts.booking.SpaceDescribedV1;
import halte.membership.Hearing;
import io.quarkus.logging.Log;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the read model of spaces. */
@ApplicationScoped
public class SpacesListener {

    private final Hearing hearing;
    private final SpaceDirectory spaces;

    SpacesListener(Hearing hearing, SpaceDirectory spaces) {
        this.hearing = hearing;
        this.spaces = spaces;
    }

    @Incoming("spaces-facts")
    @Blocking
    public void on(String message) {
        hearing.hear("spaces", List.of(message), fact -> {
            if (SpaceDescribedV1.TYPE.equals(fact.type())) {
                spaces.describe(fact.as(SpaceDescribedV1.class), fact.time());
            } else {
                Log.debugf("Not for us: %s", fact.type());
            }
        });
    }
}
