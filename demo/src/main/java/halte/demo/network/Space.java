package halte.demo.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One space of the file, as far as activity needs it. */
public final class Space {

    private static final int MIDNIGHT = 24 * 60;

    private final JsonNode json;
    private final String id;
    private final ZoneId zone;
    private final LocalDate openedOn;
    private final int split;
    private final Map<LocalDate, List<Half>> openOn = new HashMap<>();
    private final Set<LocalDate> holidays;
    private final List<String> nearest;
    private final Map<DayOfWeek, List<Half>> openHalfDays = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, List<int[]>> hours = new EnumMap<>(DayOfWeek.class);
    private final List<MonthDay[]> closures;
    private final List<String> desks;
    private final Map<String, JsonNode> plans;

    Space(JsonNode json, Set<LocalDate> holidays, Map<String, String> codes) {
        this.json = json;
        this.id = json.path("id").asText();
        this.zone = ZoneId.of(json.path("timeZone").asText());
        this.openedOn = LocalDate.parse(json.path("openedOn").asText());
        this.split = minutes(json.path("halfDaySplit").asText());
        this.holidays = holidays;
        this.nearest = Network.elements(json.path("nearest"))
                .map(near -> near.path("space").asText())
                .filter(codes::containsKey)
                .toList();
        for (var day : DayOfWeek.values()) {
            openHalfDays.put(day, halves(json.path("openHalfDays").path(key(day))));
            hours.put(day, segments(json.path("hours").path(key(day))));
        }
        this.closures = Network.elements(json.path("annualClosures"))
                .filter(closure -> closure.path("audience").asText().equals("EVERYBODY"))
                .map(closure -> new MonthDay[] {monthDay(closure.path("from")), monthDay(closure.path("to"))})
                .toList();
        this.desks = Network.elements(json.path("resources"))
                .filter(resource -> resource.path("declared").asBoolean())
                .map(resource -> resource.path("code").asText())
                .toList();
        this.plans = Network.elements(json.path("plans"))
                .collect(Collectors.toMap(plan -> plan.path("plan").asText(), Function.identity()));
    }

    /** mon … sun, as the files call the days. */
    public static String key(DayOfWeek day) {
        return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    public JsonNode json() {
        return json;
    }

    public String id() {
        return id;
    }

    public String code() {
        return json.path("code").asText();
    }

    public String operator() {
        return json.path("operator").asText();
    }

    public ZoneId zone() {
        return zone;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Ids of the nearest spaces, nearest first. */
    public List<String> nearest() {
        return nearest;
    }

    /** Codes of the desks that count as capacity. */
    public List<String> desks() {
        return desks;
    }

    /** The plan of the network's common list as this space sells it. */
    public Optional<JsonNode> plan(String plan) {
        return Optional.ofNullable(plans.get(plan));
    }

    public List<JsonNode> resources() {
        return Network.elements(json.path("resources")).toList();
    }

    public List<JsonNode> offers() {
        return Network.elements(json.path("offers")).toList();
    }

    public List<DayOfWeek> openWeekdays() {
        return openHalfDays.entrySet().stream()
                .filter(day -> !day.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Half-days that count as capacity on that date: none before opening, on a holiday or in a closure. */
    public List<Half> openOn(LocalDate date) {
        return openOn.computeIfAbsent(date, this::openOnThatDay);
    }

    private List<Half> openOnThatDay(LocalDate date) {
        if (date.isBefore(openedOn()) || holidays.contains(date) || inClosure(MonthDay.from(date))) {
            return List.of();
        }
        return openHalfDays.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** From the first opening to the last closing of these half-days on that date, by weekly hours. */
    public Slot slot(LocalDate date, List<Half> halves) {
        int low = halves.contains(Half.AM) ? 0 : split();
        int high = halves.contains(Half.PM) ? MIDNIGHT : split();
        int from = MIDNIGHT;
        int to = 0;
        for (var segment : hours.getOrDefault(date.getDayOfWeek(), List.of())) {
            int start = Math.max(low, segment[0]);
            int end = Math.min(high, segment[1]);
            if (start < end) {
                from = Math.min(from, start);
                to = Math.max(to, end);
            }
        }
        if (from >= to) {
            throw new IllegalArgumentException("(%s) has no hours on (%s) for (%s).".formatted(id, date, halves));
        }
        return new Slot(at(date, from), at(date, to));
    }

    /** The instant of a local clock time given in minutes; 1440 is the midnight that ends the day. */
    public Instant at(LocalDate date, int minutes) {
        var local = minutes >= MIDNIGHT ? date.plusDays(1).atStartOfDay() : date.atTime(minutes / 60, minutes % 60);
        return local.atZone(zone()).toInstant();
    }

    public int split() {
        return split;
    }

    public static int minutes(String clock) {
        return clock.equals("24:00") ? MIDNIGHT : LocalTime.parse(clock).toSecondOfDay() / 60;
    }

    private boolean inClosure(MonthDay day) {
        return closures.stream().anyMatch(closure -> within(day, closure[0], closure[1]));
    }

    /** Both ends included; a season may lie over New Year. */
    static boolean within(MonthDay day, MonthDay from, MonthDay to) {
        return from.isAfter(to) ? !day.isBefore(from) || !day.isAfter(to) : !day.isBefore(from) && !day.isAfter(to);
    }

    private static List<Half> halves(JsonNode list) {
        var halves = new ArrayList<Half>();
        list.forEach(half -> halves.add(Half.valueOf(half.asText())));
        return Collections.unmodifiableList(halves);
    }

    private static List<int[]> segments(JsonNode list) {
        return Network.elements(list)
                .map(segment -> new int[] {
                    minutes(segment.path("from").asText()),
                    minutes(segment.path("to").asText())
                })
                .toList();
    }

    private static MonthDay monthDay(JsonNode text) {
        return MonthDay.parse("--" + text.asText());
    }
}
