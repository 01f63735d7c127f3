package halte.booking.need;

import halte.booking.need.SpaceDay.Found;
import halte.booking.need.SpaceDay.Offer;
import halte.booking.rule.Asker;
import halte.booking.structure.Space;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the search answers. */
final class FreeViews {

    private FreeViews() {}

    /**
     * A resource and the earliest slot in which it can be booked.
     *
     * @param requiresTraining only for those whose training a host validated; it is shown to the others too, who
     *     would not learn of the machine otherwise
     * @param trained whether this was validated for who asks; absent where nothing is required or nobody is signed in
     * @param approval a host decides on the request
     */
    record FreeOffer(
            String resource,
            Map<String, String> name,
            String kind,
            int capacity,
            List<String> amenities,
            Instant startsAt,
            Instant endsAt,
            @Nullable String requiresTraining,
            @Nullable Boolean trained,
            boolean approval) {

        static FreeOffer of(Offer offer, Space space, LocalDate date, Asker asker) {
            var described = offer.resource().description();
            return new FreeOffer(
                    offer.resource().resource(),
                    described.name(),
                    offer.resource().kind(),
                    described.capacity(),
                    described.amenities(),
                    offer.time().slot().startsAt(),
                    offer.time().slot().endsAt(),
                    described.requiresTraining(),
                    asker.isTrained(space, offer.resource(), date),
                    offer.time().limits().approval());
        }
    }

    /**
     * @param free how many resources would do; {@code offers} are the first of them
     * @param total how many there are that fit, taken ones included
     */
    record FreeSpace(
            String space,
            String slug,
            String name,
            String town,
            @Nullable BigDecimal distanceKm,
            String timeZone,
            String state,
            String stepFree,
            int free,
            int total,
            List<FreeOffer> offers) {

        static FreeSpace of(Found found, Asker asker) {
            var space = found.day().space();
            return new FreeSpace(
                    space.space(),
                    space.slug(),
                    space.name(),
                    space.description().address().town(),
                    found.distance(),
                    space.hours().zone().getId(),
                    found.day().opening().state().name(),
                    space.description().access().step(),
                    found.free(),
                    found.day().total(),
                    found.offers().stream()
                            .map(offer -> FreeOffer.of(
                                    offer, space, found.day().opening().date(), asker))
                            .toList());
        }
    }

    /** @param otherDay when nothing is free that day: the next one on which something is, within two weeks */
    record Free(
            LocalDate date,
            List<FreeSpace> items,
            @Nullable LocalDate otherDay,
            @Nullable String next) {}

    record Stretch(Instant startsAt, Instant endsAt) {

        long minutes() {
            return (endsAt.getEpochSecond() - startsAt.getEpochSecond()) / 60;
        }
    }

    /** @param freeMinutes how much of the day could still be booked */
    record FreeDay(LocalDate date, String state, long freeMinutes) {}

    record FreeDays(List<FreeDay> items, @Nullable String next) {}

    /**
     * One day of one resource.
     *
     * @param open when it is open, in states that suffice
     * @param free where a booking may lie: what is taken and its buffers are left out, and so is the past
     */
    record ResourceDay(
            String space,
            String resource,
            String kind,
            LocalDate date,
            String timeZone,
            String state,
            @Nullable Map<String, String> reason,
            boolean bookable,
            int stepMinutes,
            int minMinutes,
            @Nullable Integer maxMinutes,
            boolean approval,
            List<Stretch> open,
            List<Stretch> free) {}
}
