package halte.gateway.web.numbers;

import halte.gateway.web.chart.Heat;
import halte.gateway.web.chart.Pairs;
import halte.gateway.web.numbers.NumbersAnswers.Cell;
import halte.gateway.web.numbers.NumbersAnswers.Period;
import halte.gateway.web.numbers.NumbersView.Figure;
import halte.gateway.web.numbers.NumbersView.RoomRow;
import halte.gateway.web.numbers.NumbersView.Row;
import halte.gateway.web.staff.Formats;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the numbers of one space into words, drawings and tables. */
final class NumbersScreen {

    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> KINDS = List.of("ROOMS", "ROOM", "HALL", "STUDIO", "BOOTH", "MACHINE");

    private final NumbersMessages words;
    private final Formats formats;

    NumbersScreen(NumbersMessages words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    NumbersView.Periods periods(NumbersAnswers.Periods answer) {
        List<Period> all = answer.all();
        Period last = all.isEmpty() ? null : all.get(all.size() - 1);
        String language = formats.language().getLanguage();
        return new NumbersView.Periods(
                last == null ? "" : name(last.period()),
                last == null ? List.of() : figures(last),
                Pairs.of(words.drawing(), all.stream().map(this::pair).toList()),
                all.stream().map(this::row).toList(),
                Stream.of("booked", "observed", "noShows", "walkIns", "footfall", "workers", "reporting")
                        .map(definition -> answer.definition(definition, language))
                        .filter(definition -> !definition.isEmpty())
                        .toList());
    }

    private List<Figure> figures(Period last) {
        return List.of(
                new Figure("booked", share(last.bookedOccupancy())),
                new Figure("observed", share(last.observedOccupancy())),
                new Figure("noShows", share(last.noShowShare())),
                new Figure("walkIns", share(last.walkInShare())),
                new Figure("footfall", number(last.footfall())),
                new Figure("workers", number(last.workers())));
    }

    private Pairs.Given pair(Period period) {
        String name = name(period.period());
        return new Pairs.Given(
                shortName(period.period()),
                doubled(period.bookedOccupancy()),
                doubled(period.observedOccupancy()),
                words.bookedIn(name, share(period.bookedOccupancy())),
                words.observedIn(name, share(period.observedOccupancy())));
    }

    private Row row(Period period) {
        return new Row(
                name(period.period()),
                formats.number(period.declaredDesks()),
                formats.number(period.deskHalfDays()),
                share(period.bookedOccupancy()),
                share(period.observedOccupancy()),
                share(period.noShowShare()),
                share(period.walkInShare()),
                number(period.presences()),
                number(period.visits()),
                number(period.footfall()),
                number(period.workers()),
                period.reporting());
    }

    NumbersView.Hours hours(NumbersAnswers.Hours answer, String of) {
        List<Integer> hours = answer.all().stream()
                .filter(cell -> isSome(cell.booked()) || isSome(cell.observed()))
                .map(Cell::hour)
                .distinct()
                .sorted()
                .toList();
        return new NumbersView.Hours(
                of,
                heat(answer, hours, Cell::booked, words.bookedHours(of)),
                heat(answer, hours, Cell::observed, words.observedHours(of)),
                answer.definition() == null
                        ? ""
                        : answer.definition().in(formats.language().getLanguage()),
                hours.isEmpty());
    }

    private Heat heat(
            NumbersAnswers.Hours answer, List<Integer> hours, Function<Cell, @Nullable BigDecimal> of, String caption) {
        Map<String, BigDecimal> known = new HashMap<>();
        for (Cell cell : answer.all()) {
            BigDecimal share = of.apply(cell);
            if (share != null) {
                known.put(cell.weekday() + cell.hour(), share);
            }
        }
        List<Heat.Row> rows = new ArrayList<>();
        for (String day : WEEK) {
            if (answer.all().stream().anyMatch(cell -> cell.weekday().equals(day) && hours.contains(cell.hour()))) {
                DayOfWeek weekday = DayOfWeek.of(WEEK.indexOf(day) + 1);
                rows.add(new Heat.Row(
                        formats.weekday(weekday),
                        formats.shortWeekday(weekday),
                        hours.stream()
                                .map(hour -> Heat.Cell.of(doubled(known.get(day + hour))))
                                .toList()));
            }
        }
        List<String> columns =
                hours.stream().map(hour -> formats.clock(LocalTime.of(hour, 0))).toList();
        return new Heat(caption, words.weekday(), columns, rows);
    }

    NumbersView.Rooms rooms(NumbersAnswers.Rooms answer) {
        Map<String, String> periods = new LinkedHashMap<>();
        answer.all().stream()
                .map(NumbersAnswers.Room::period)
                .distinct()
                .sorted()
                .forEach(period -> periods.put(period, shortName(period)));
        List<RoomRow> rows = new ArrayList<>();
        for (String kind : KINDS) {
            List<NumbersAnswers.Room> ofKind = answer.all().stream()
                    .filter(room -> room.kind().equals(kind))
                    .toList();
            if (!ofKind.isEmpty()) {
                rows.add(new RoomRow(
                        kind,
                        periods.keySet().stream()
                                .map(period -> ofKind.stream()
                                        .filter(room -> room.period().equals(period))
                                        .map(room -> share(room.occupancy()))
                                        .findFirst()
                                        .orElse(""))
                                .toList()));
            }
        }
        return new NumbersView.Rooms(
                List.copyOf(periods.values()),
                rows,
                answer.definition() == null
                        ? ""
                        : answer.definition().in(formats.language().getLanguage()));
    }

    /** novembre 2026, 4e trimestre 2026 or 2026. */
    String name(String period) {
        if (period.contains("Q")) {
            return words.quarter(Integer.parseInt(period.substring(6)), period.substring(0, 4));
        }
        return period.length() == 7 ? formats.month(YearMonth.parse(period)) : period;
    }

    private String shortName(String period) {
        if (period.contains("Q")) {
            return words.shortQuarter(period.substring(6), period.substring(2, 4));
        }
        return period.length() == 7 ? formats.shortMonth(YearMonth.parse(period)) : period;
    }

    private static boolean isSome(@Nullable BigDecimal share) {
        return share != null && share.signum() > 0;
    }

    private String share(@Nullable BigDecimal share) {
        return share == null ? "" : formats.percent(share);
    }

    private String number(@Nullable Long number) {
        return number == null ? "" : formats.number(number);
    }

    private static @Nullable Double doubled(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
