package halte.booking.directory;

import halte.booking.availability.Availability;
import halte.booking.directory.SpaceViews.SpaceDetail;
import halte.booking.directory.SpaceViews.SpaceSummary;
import halte.booking.occupancy.LiveOccupancy;
import halte.booking.occupancy.LiveOccupancy.Live;
import halte.booking.structure.OperatorNames;
import halte.booking.structure.OperatorNames.OperatorName;
import halte.booking.structure.Space;
import halte.booking.structure.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds spaces by what people type and where they are. */
@ApplicationScoped
class Directory {

    private final Structure structure;
    private final LiveOccupancy live;
    private final OperatorNames operators;
    private final Availability availability;
    private final Moment moment;
    private final Clock clock;

    Directory(
            Structure structure,
            LiveOccupancy live,
            OperatorNames operators,
            Availability availability,
            Moment moment,
            Clock clock) {
        this.moment = moment;
        this.structure = structure;
        this.live = live;
        this.operators = operators;
        this.availability = availability;
        this.clock = clock;
    }

    record Place(double latitude, double longitude) {}

    /** Nearest first when a place is given, else by name. */
    List<SpaceSummary> find(@Nullable Place near, String typed, @Nullable LocalDate date) {
        var wanted = plain(typed);
        var found = structure.now().spaces().stream()
                .filter(space -> wanted.isEmpty()
                        || words(space).anyMatch(word -> plain(word).contains(wanted)))
                .sorted(order(near))
                .toList();
        var names = operators.all();
        return live.of(found).stream()
                .map(one -> summary(one, near, date, names))
                .toList();
    }

    SpaceDetail detail(Space space) {
        var one = live.of(List.of(space)).get(0);
        return SpaceDetail.of(summary(one, null, null, operators.all()), space, moment.in(space));
    }

    private SpaceSummary summary(
            Live one, @Nullable Place near, @Nullable LocalDate date, Map<String, OperatorName> names) {
        var space = one.space();
        var day = date == null ? space.hours().dateOf(clock.instant()) : date;
        return SpaceSummary.of(
                one,
                near == null ? null : space.kilometresFrom(near.latitude(), near.longitude()),
                availability.opening(space, day),
                names.getOrDefault(space.operator(), new OperatorName(space.operator(), space.operator(), null)));
    }

    private static Comparator<Space> order(@Nullable Place near) {
        return near == null
                ? Comparator.comparing(Space::name)
                : Comparator.comparingDouble(space -> space.kilometresFrom(near.latitude(), near.longitude()));
    }

    private static Stream<String> words(Space space) {
        var address = space.description().address();
        return Stream.of(
                space.name(),
                space.space(),
                address.town(),
                address.commune(),
                address.postalCode(),
                address.province());
    }

    /** Letters without accents, so that "liege" finds Liège. */
    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
