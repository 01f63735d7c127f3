package halte.gateway.web.host;

import halte.gateway.web.host.PlanAnswer.FloorPlan;
import halte.gateway.web.host.PlanAnswer.Place;
import halte.gateway.web.host.PlanAnswer.Rectangle;
import halte.gateway.web.host.PlanAnswer.Resource;
import halte.gateway.web.host.TodayAnswer.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One floor of a space with the people of the day on it: who sits where, who will, and what is free. It repeats
 * what the lists beside it say.
 */
record HostPlan(String name, String viewBox, List<Box> outline, List<Box> rooms, String walls, List<Desk> desks) {

    private static final double MARGIN = 12;

    /** A tinted floor with its name in the middle. */
    record Box(String name, String x, String y, String width, String height, String middleX, String middleY) {}

    /**
     * @param state {@code free}, {@code later}, {@code here} or {@code taken}
     * @param label the number of the desk, or the initials of who has it
     * @param person who has it, empty if nobody
     */
    record Desk(
            String state,
            String label,
            String name,
            String person,
            String x,
            String y,
            String width,
            String height,
            String middleX,
            String middleY) {}

    static List<HostPlan> of(PlanAnswer plan, TodayAnswer today, String language) {
        Occupants occupants = Occupants.of(today);
        return plan.plans().stream()
                .map(floor -> floor(floor, plan, occupants, language))
                .filter(floor -> !floor.desks().isEmpty())
                .toList();
    }

    private static HostPlan floor(FloorPlan floor, PlanAnswer plan, Occupants occupants, String language) {
        List<Box> outline = boxes(floor.outline(), language);
        List<Box> rooms = new ArrayList<>();
        List<Desk> desks = new ArrayList<>();
        for (Resource resource : plan.all()) {
            Place place = resource.place();
            if (place == null || !place.plan().equals(floor.id())) {
                continue;
            }
            String name = resource.name() == null
                    ? resource.resource()
                    : resource.name().in(language);
            if (resource.isDesk()) {
                desks.add(desk(resource, place, name, occupants));
            } else {
                rooms.add(box(name, place.x(), place.y(), place.w(), place.h()));
            }
        }
        String name = floor.name() == null ? "" : floor.name().in(language);
        return new HostPlan(name, viewBox(floor), outline, List.copyOf(rooms), walls(floor), List.copyOf(desks));
    }

    private static Desk desk(Resource resource, Place place, String name, Occupants occupants) {
        String code = resource.resource();
        String person = occupants.personAt(code);
        return new Desk(
                occupants.stateOf(code),
                person.isEmpty() ? number(code) : Initials.of(person),
                name,
                person,
                number(place.x()),
                number(place.y()),
                number(place.w()),
                number(place.h()),
                number(place.x() + place.w() / 2),
                number(place.y() + place.h() / 2));
    }

    /** CHI-D07 is written 7: the digits on the desk itself. */
    static String number(String code) {
        String digits = code.substring(code.lastIndexOf('-') + 1).replaceAll("\\D", "");
        return digits.isEmpty() ? code : String.valueOf(Integer.parseInt(digits));
    }

    private static List<Box> boxes(@Nullable List<Rectangle> rectangles, String language) {
        return rectangles == null
                ? List.of()
                : rectangles.stream()
                        .map(each -> box(
                                each.name() == null ? "" : each.name().in(language),
                                each.x(),
                                each.y(),
                                each.w(),
                                each.h()))
                        .toList();
    }

    private static Box box(String name, double x, double y, double w, double h) {
        return new Box(name, number(x), number(y), number(w), number(h), number(x + w / 2), number(y + h / 2));
    }

    private static String walls(FloorPlan floor) {
        StringBuilder path = new StringBuilder();
        for (List<Double> wall : floor.walls() == null ? List.<List<Double>>of() : floor.walls()) {
            path.append('M').append(number(wall.get(0))).append(' ').append(number(wall.get(1)));
            path.append('L').append(number(wall.get(2))).append(' ').append(number(wall.get(3)));
        }
        return path.toString();
    }

    /** Only what is built is shown, so that the desks are as large as they can be. */
    private static String viewBox(FloorPlan floor) {
        List<Rectangle> outline = floor.outline() == null ? List.of() : floor.outline();
        if (outline.isEmpty()) {
            return "0 0 " + number(floor.width()) + " " + number(floor.height());
        }
        double left = outline.stream().mapToDouble(Rectangle::x).min().orElse(0) - MARGIN;
        double top = outline.stream().mapToDouble(Rectangle::y).min().orElse(0) - MARGIN;
        double right =
                outline.stream().mapToDouble(each -> each.x() + each.w()).max().orElse(0) + MARGIN;
        double bottom =
                outline.stream().mapToDouble(each -> each.y() + each.h()).max().orElse(0) + MARGIN;
        return number(left) + " " + number(top) + " " + number(right - left) + " " + number(bottom - top);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Who is at which desk at this moment of the day; somebody present wins over somebody expected. */
    private record Occupants(Map<String, Row> here, Map<String, Row> later, Set<String> free) {

        static Occupants of(TodayAnswer today) {
            Map<String, Row> here = new HashMap<>();
            Map<String, Row> later = new HashMap<>();
            today.here().forEach(row -> put(here, row));
            today.expected().forEach(row -> put(later, row));
            return new Occupants(here, later, new HashSet<>(today.free().resources()));
        }

        private static void put(Map<String, Row> rows, Row row) {
            if (row.resource() != null) {
                rows.putIfAbsent(row.resource(), row);
            }
        }

        String stateOf(String code) {
            if (here.containsKey(code)) {
                return "here";
            }
            if (later.containsKey(code)) {
                return "later";
            }
            return free.contains(code) ? "free" : "taken";
        }

        String personAt(String code) {
            Row row = here.containsKey(code) ? here.get(code) : later.get(code);
            return row == null || row.name() == null ? "" : row.name();
        }
    }
}
