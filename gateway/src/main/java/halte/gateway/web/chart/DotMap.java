package halte.gateway.web.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rings on the map, one for each space, each with its town beside it. The town is written where it covers
 * neither a ring nor another town: right, left, below, above, whichever is free first.
 */
public final class DotMap {

    private static final double LETTER = 6.3;
    private static final double LINE = 14;
    private static final double GAP = 4.5;

    private DotMap() {}

    /** @param share the part that is taken, 0 to 1 */
    public record Place(String key, String town, double latitude, double longitude, int size, double share) {}

    /** A ring with its place for the label; {@code dash} draws the taken part of the circle. */
    public record Dot(
            String key,
            String town,
            String x,
            String y,
            String radius,
            String dash,
            String labelX,
            String labelY,
            String anchor) {

        /** An empty ring has no arc to draw: a dash of nothing still leaves a speck in some browsers. */
        public boolean hasArc() {
            return !dash.startsWith("0.0 ");
        }
    }

    /** In the order of the places. */
    public static List<Dot> of(List<Place> places) {
        List<Box> taken = new ArrayList<>();
        for (Place place : places) {
            taken.add(Box.around(centreX(place), centreY(place), radius(place) + 3));
        }
        List<Dot> dots = new ArrayList<>();
        for (Place place : places) {
            Label label = freeLabel(place, taken);
            taken.add(label.box());
            dots.add(dot(place, label));
        }
        return List.copyOf(dots);
    }

    private static Dot dot(Place place, Label label) {
        double radius = radius(place);
        double round = 2 * Math.PI * radius;
        double share = Math.max(0, Math.min(1, place.share()));
        return new Dot(
                place.key(),
                place.town(),
                Coordinate.of(centreX(place)),
                Coordinate.of(centreY(place)),
                Coordinate.of(radius),
                Coordinate.of(round * share) + " " + Coordinate.of(round),
                Coordinate.of(label.x()),
                Coordinate.of(label.y()),
                label.anchor());
    }

    /** The area grows with the number of desks, so a ring twice as wide is not read as twice the space. */
    private static double radius(Place place) {
        return 8.2 + Math.sqrt(Math.max(1, place.size())) * 1.1;
    }

    private static double centreX(Place place) {
        return Wallonia.x(place.longitude());
    }

    private static double centreY(Place place) {
        return Wallonia.y(place.latitude());
    }

    private static Label freeLabel(Place place, List<Box> taken) {
        List<Label> choices = choices(place);
        return choices.stream()
                .filter(label -> label.box().inside())
                .filter(label -> taken.stream().noneMatch(label.box()::touches))
                .findFirst()
                .orElseGet(() -> leastCovering(choices, taken));
    }

    /** Where a corner of the map is so full that something must be covered, as little of it as possible. */
    private static Label leastCovering(List<Label> choices, List<Box> taken) {
        return choices.stream()
                .min(Comparator.comparingDouble(label -> taken.stream()
                        .mapToDouble(box -> label.box().sharedWith(box))
                        .sum()))
                .orElseThrow();
    }

    private static List<Label> choices(Place place) {
        double x = centreX(place);
        double y = centreY(place);
        double away = radius(place) + GAP;
        double width = place.town().length() * LETTER;
        return List.of(
                Label.of(x + away, y + 4, "start", width),
                Label.of(x - away, y + 4, "end", width),
                Label.of(x, y + away + LINE - 4, "middle", width),
                Label.of(x, y - away - 2, "middle", width));
    }

    private record Label(double x, double y, String anchor, Box box) {

        static Label of(double x, double y, String anchor, double width) {
            double left = switch (anchor) {
                case "start" -> x;
                case "end" -> x - width;
                default -> x - width / 2;
            };
            return new Label(x, y, anchor, new Box(left, y - LINE + 3, left + width, y + 3));
        }
    }

    private record Box(double left, double top, double right, double bottom) {

        static Box around(double x, double y, double radius) {
            return new Box(x - radius, y - radius, x + radius, y + radius);
        }

        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        double sharedWith(Box other) {
            double width = Math.min(right, other.right) - Math.max(left, other.left);
            double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
            return Math.max(0, width) * Math.max(0, height);
        }

        boolean inside() {
            return left >= -6 && right <= Wallonia.WIDTH + 6 && top >= -6 && bottom <= Wallonia.HEIGHT + 6;
        }
    }
}
