package halte.booking.occupancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The live numbers of one space. */
record OccupancyNow(
        String space,
        String slug,
        String name,
        String state,
        int free,
        int present,
        int total,
        int expected,
        @Nullable Instant lastFactAt,
        Instant at) {

    static OccupancyNow of(LiveOccupancy.Live live, Instant at) {
        return new OccupancyNow(
                live.space().space(),
                live.space().slug(),
                live.space().name(),
                live.state().name(),
                live.free(),
                live.present(),
                live.total(),
                live.expected(),
                live.lastFactAt(),
                at);
    }
}
