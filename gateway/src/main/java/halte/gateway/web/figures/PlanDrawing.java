package halte.gateway.web.figures;

import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.api.PlanAnswer.FloorPlan;
import halte.gateway.web.api.PlanAnswer.Place;
import halte.gateway.web.api.PlanAnswer.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One floor as the {@code plan} tag draws it, cut to where the desks stand: on a phone a desk must be as large as a finger.
 *
 * @param walls path data of all walls that are in sight
 */
public record PlanDrawing(
        String name,
        String viewBox,
        List<Box> floors,
        List<Box> rooms,
        List<Box> things,
        String walls,
        String windows,
        List<Label> labels,
        List<Desk> desks) {

    private static final int AROUND_DESKS = 84;
    private static final int SMALLEST_LABELLED = 90;

    public record Box(int x, int y, int w, int h) {}

    public record Label(int x, int y, String text) {}

    /** What the drawer says of one desk: css class ({@code taken}, {@code on}, {@code soon} or empty), text inside, words for a screen reader. */
    public record Look(String css, String text, String words) {}

    public record Desk(
            String resource,
            String css,
            String text,
            String words,
            int x,
            int y,
            int w,
            int h,
            int middleX,
            int middleY) {}

    /** All floors that have desks, each cut to them. */
    public static List<PlanDrawing> of(PlanAnswer plan, String language, Function<Resource, Look> look) {
        if (plan.floorPlans() == null || plan.resources() == null) {
            return List.of();
        }
        return plan.floorPlans().stream()
                .map(floor -> draw(floor, plan.resources(), language, look))
                .filter(drawing -> !drawing.desks().isEmpty())
                .toList();
    }

    private static PlanDrawing draw(
            FloorPlan floor, List<Resource> resources, String language, Function<Resource, Look> look) {
        var here = resources.stream()
                .filter(resource -> resource.place() != null
                        && floor.id().equals(resource.place().plan()))
                .toList();
        var desks =
                here.stream().filter(resource -> resource.kind().equals("DESK")).toList();
        var view = view(floor, desks);
        var rooms = new ArrayList<Box>();
        var labels = new ArrayList<Label>();
        for (var room : here) {
            if (!room.kind().equals("DESK") && room.place() != null) {
                var place = room.place();
                rooms.add(new Box(place.x(), place.y(), place.w(), place.h()));
                label(
                        view,
                        new Box(place.x(), place.y(), place.w(), place.h()),
                        room.name().in(language),
                        labels);
            }
        }
        for (var area : or(floor.areas())) {
            rooms.add(box(area));
            label(view, box(area), area.name() == null ? "" : area.name().in(language), labels);
        }
        return new PlanDrawing(
                floor.name() == null ? "" : floor.name().in(language),
                view.x() + " " + view.y() + " " + view.w() + " " + view.h(),
                or(floor.outline()).stream().map(PlanDrawing::box).toList(),
                rooms,
                or(floor.fixtures()).stream().map(PlanDrawing::box).toList(),
                lines(floor.walls()),
                lines(floor.windows()),
                labels,
                desks.stream().map(desk -> desk(desk, look.apply(desk))).toList());
    }

    private static Desk desk(Resource resource, Look look) {
        Place place = resource.place();
        if (place == null) {
            throw new IllegalStateException("Only placed desks are drawn, not (%s)".formatted(resource.resource()));
        }
        return new Desk(
                resource.resource(),
                look.css(),
                look.text(),
                look.words(),
                place.x() + 3,
                place.y() + 3,
                place.w() - 6,
                place.h() - 6,
                place.x() + place.w() / 2,
                place.y() + place.h() / 2);
    }

    /** The desks and a little around them, never beyond the drawing. */
    private static Box view(FloorPlan floor, List<Resource> desks) {
        int left = floor.width();
        int top = floor.height();
        int right = 0;
        int bottom = 0;
        for (var desk : desks) {
            var place = desk.place();
            if (place != null) {
                left = Math.min(left, place.x());
                top = Math.min(top, place.y());
                right = Math.max(right, place.x() + place.w());
                bottom = Math.max(bottom, place.y() + place.h());
            }
        }
        left = Math.max(0, left - AROUND_DESKS);
        top = Math.max(0, top - AROUND_DESKS);
        right = Math.min(floor.width(), right + AROUND_DESKS);
        bottom = Math.min(floor.height(), bottom + AROUND_DESKS);
        return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** A room half out of sight is named in its visible part, or not at all. */
    private static void label(Box view, Box room, String text, List<Label> labels) {
        int left = Math.max(view.x(), room.x());
        int right = Math.min(view.x() + view.w(), room.x() + room.w());
        int top = Math.max(view.y(), room.y());
        int bottom = Math.min(view.y() + view.h(), room.y() + room.h());
        if (right - left >= SMALLEST_LABELLED && bottom - top >= 24) {
            labels.add(new Label((left + right) / 2, (top + bottom) / 2, text));
        }
    }

    private static Box box(PlanAnswer.Area area) {
        return new Box(area.x(), area.y(), area.w(), area.h());
    }

    private static String lines(@org.jspecify.annotations.Nullable List<int[]> lines) {
        return lines == null
                ? ""
                : lines.stream()
                        .filter(line -> line.length >= 4)
                        .map(line -> "M" + line[0] + " " + line[1] + "L" + line[2] + " " + line[3])
                        .collect(Collectors.joining());
    }

    private static List<PlanAnswer.Area> or(@org.jspecify.annotations.Nullable List<PlanAnswer.Area> areas) {
        return areas == null ? List.of() : areas;
    }
}
