package halte.gateway.web.region;

import halte.gateway.web.chart.DotMap;
import halte.gateway.web.region.NowView.Place;
import halte.gateway.web.region.NowView.Ring;
import halte.gateway.web.region.NowView.Watch;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns "now" and the directory into the live half of the dashboard. */
final class NowScreen {

    /** An open space of which nothing was heard for so long is shown as a question, not as a number. */
    private static final Duration SILENCE = Duration.ofHours(3);

    /** One free desk in eight or fewer: the same limit as on the map. */
    private static final int NEARLY_FULL = 8;

    private static final int MOST_WATCHED = 6;

    private final List<SpaceAnswer> spaces;
    private final NowAnswer now;
    private final Formats formats;
    private Set<String> quiet = Set.of();

    NowScreen(List<SpaceAnswer> spaces, NowAnswer now, Formats formats) {
        this.spaces = List.copyOf(spaces);
        this.now = now;
        this.formats = formats;
    }

    /** Spaces that stayed under a fifth for the last complete months. */
    NowScreen watching(Set<String> quietSpaces) {
        quiet = Set.copyOf(quietSpaces);
        return this;
    }

    NowView view() {
        Map<String, SpaceAnswer> known =
                spaces.stream().collect(Collectors.toMap(SpaceAnswer::space, Function.identity(), (a, b) -> a));
        List<Place> places = now.spaces().stream()
                .flatMap(item -> Stream.ofNullable(known.get(item.space())).map(space -> place(space, item)))
                .sorted(Comparator.comparing(Place::town, String.CASE_INSENSITIVE_ORDER))
                .toList();
        List<NowAnswer.Item> open =
                now.spaces().stream().filter(item -> !item.isClosed()).toList();
        int present = open.stream().mapToInt(NowAnswer.Item::present).sum();
        int total = open.stream().mapToInt(NowAnswer.Item::total).sum();
        int free = open.stream().mapToInt(NowAnswer.Item::free).sum();
        BigDecimal share = share(present, total);
        return new NowView(
                now.at().toString(),
                present,
                total,
                free,
                total == 0 ? "" : formats.percent(share),
                Math.min(100, share.movePointRight(2).intValue()),
                open.stream()
                        .mapToInt(item -> item.expected() == null ? 0 : item.expected())
                        .sum(),
                rings(places),
                places,
                watch(places));
    }

    private List<Ring> rings(List<Place> places) {
        List<Place> onMap = places.stream().filter(this::isOnMap).toList();
        List<DotMap.Dot> dots = DotMap.of(onMap.stream().map(this::dot).toList());
        return IntStream.range(0, dots.size())
                .mapToObj(at -> new Ring(dots.get(at), onMap.get(at)))
                .toList();
    }

    private DotMap.Place dot(Place place) {
        SpaceAnswer space = spaceOf(place);
        boolean known = place.state().equals("OPEN") || place.state().equals("FULL");
        return new DotMap.Place(
                place.space(),
                place.town(),
                orZero(space.latitude()),
                orZero(space.longitude()),
                place.total(),
                known && place.total() > 0 ? 1 - (double) place.free() / place.total() : 0);
    }

    private boolean isOnMap(Place place) {
        SpaceAnswer space = spaceOf(place);
        return space.latitude() != null && space.longitude() != null;
    }

    private SpaceAnswer spaceOf(Place place) {
        return spaces.stream()
                .filter(space -> space.space().equals(place.space()))
                .findFirst()
                .orElseThrow();
    }

    private Place place(SpaceAnswer space, NowAnswer.Item item) {
        return new Place(
                space.space(),
                space.slug(),
                space.name().in(formats.language().getLanguage()),
                space.shortTown(),
                state(item),
                item.free(),
                item.present(),
                item.total(),
                item.lastFactAt() == null ? "" : since(item.lastFactAt()));
    }

    private String state(NowAnswer.Item item) {
        if (item.isClosed()) {
            return "CLOSED";
        }
        boolean silent = item.lastFactAt() != null
                && item.lastFactAt().isBefore(now.at().minus(SILENCE))
                && "HOSTED".equals(item.state());
        if (silent) {
            return "SILENT";
        }
        return item.free() * NEARLY_FULL <= item.total() ? "FULL" : "OPEN";
    }

    private String since(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, formats.zone());
        boolean today = day.equals(LocalDate.ofInstant(now.at(), formats.zone()));
        return today ? formats.clock(moment) : formats.date(day);
    }

    private List<Watch> watch(List<Place> places) {
        List<Watch> watch = new ArrayList<>();
        places.stream()
                .filter(place -> place.state().equals("FULL"))
                .forEach(place -> watch.add(new Watch("FULL", place, "")));
        places.stream()
                .filter(place -> place.state().equals("SILENT"))
                .forEach(place -> watch.add(new Watch("SILENT", place, place.since())));
        places.stream()
                .filter(place -> quiet.contains(place.space()))
                .forEach(place -> watch.add(new Watch("QUIET", place, "")));
        return watch.stream().limit(MOST_WATCHED).toList();
    }

    private static BigDecimal share(int part, int whole) {
        return whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private static double orZero(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
