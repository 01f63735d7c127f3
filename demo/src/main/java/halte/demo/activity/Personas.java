package halte.demo.activity;

import com.fasterxml.jackson.databind.JsonNode;
import halte.demo.network.Half;
import halte.demo.network.Space;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * When the twelve come: on their usual weekdays, which replace the draw of the day. Where the note of a persona says
 * more (a card with six half-days left, thirty-two days since January), that is kept here to the day.
 */
public final class Personas {

    public static final String CARD_HOLDER = "aline-lambotte";
    public static final String DAY_COUNTER = "joana-berg";
    public static final String EVENING = "sven-maertens";
    public static final String TWO_SITES = "luce-dardenne";
    public static final String TWO_TOWNS = "karim-ouali";
    public static final String VOUCHER = "ines-belkacem";
    public static final String STUDENT = "theo-gilles";
    public static final String LUNCH = "petra-hoffmann";

    private static final double WEEKS_PER_MONTH = 4.345;
    private static final int CARD_WEEKS_LEFT = 5;
    private static final int CARD_MONTHS = 6;
    private static final int CARD_HALF_DAYS_USED = 4;
    private static final int COUNTED_DAYS = 32;
    private static final int THURSDAYS_A_MONTH = 3;
    private static final int VOUCHER_DAYS_USED = 2;

    private final Profile profile;
    private final Chance chance;
    private final LocalDate today;

    Personas(Profile profile, Chance chance, LocalDate today) {
        this.profile = profile;
        this.chance = chance;
        this.today = today;
    }

    /** The day on which the card that still runs was bought. */
    public static LocalDate cardBoughtOn(LocalDate today) {
        return today.plusWeeks(CARD_WEEKS_LEFT).minusMonths(CARD_MONTHS);
    }

    boolean comes(Worker worker, JsonNode persona, Space space, LocalDate date) {
        if (!usual(persona).contains(Space.key(date.getDayOfWeek()))) {
            return false;
        }
        return switch (worker.id()) {
            case CARD_HOLDER ->
                date.isBefore(cardBoughtOn(today))
                        ? usually(worker, persona, space, date)
                        : cardDays(space).contains(date);
            case DAY_COUNTER -> countedDays(space, date.getYear()).contains(date);
            case VOUCHER -> voucherDays(space).contains(date);
            case STUDENT -> isStudyMonth(date) && usually(worker, persona, space, date);
            default -> usually(worker, persona, space, date);
        };
    }

    /** Those whose days are counted come when they said, and say it beforehand. */
    static boolean isReliable(Worker worker) {
        return List.of(CARD_HOLDER, DAY_COUNTER, VOUCHER).contains(worker.id());
    }

    List<Half> halves(Worker worker, LocalDate date, List<Half> drawn, List<Half> open) {
        return switch (worker.id()) {
            case CARD_HOLDER -> date.isBefore(cardBoughtOn(today)) ? drawn : List.of(Half.AM);
            case VOUCHER -> open;
            default -> drawn;
        };
    }

    private boolean usually(Worker worker, JsonNode persona, Space space, LocalDate date) {
        return chance.u("come", worker.id(), date)
                < rate(worker, persona, space) * Math.min(1, profile.number("month/" + date.getMonthValue()));
    }

    private static double rate(Worker worker, JsonNode persona, Space space) {
        var mean = worker.band().path("meanDaysPerMonth");
        double possible = usual(persona).stream()
                        .filter(day -> space.openWeekdays().stream()
                                .anyMatch(open -> Space.key(open).equals(day)))
                        .count()
                * WEEKS_PER_MONTH;
        return mean.isNull() ? 1 : Math.min(0.98, mean.asDouble() / possible);
    }

    /** One morning a month since the card was bought, until the half-days that are used are used. */
    private List<LocalDate> cardDays(Space space) {
        var days = new ArrayList<LocalDate>();
        var bought = cardBoughtOn(today);
        for (var month = bought;
                month.isBefore(today) && days.size() < CARD_HALF_DAYS_USED;
                month = month.plusMonths(1)) {
            open(space, month, DayOfWeek.TUESDAY).stream()
                    .filter(day -> !day.isBefore(bought) && day.isBefore(today))
                    .findFirst()
                    .ifPresent(days::add);
        }
        return days;
    }

    /** About three Thursdays a month, until the year has its count. */
    private List<LocalDate> countedDays(Space space, int year) {
        var days = new ArrayList<LocalDate>();
        for (int month = 1; month <= 12; month++) {
            open(space, LocalDate.of(year, month, 1), DayOfWeek.THURSDAY).stream()
                    .limit(THURSDAYS_A_MONTH)
                    .filter(day -> day.isBefore(today))
                    .forEach(days::add);
        }
        return days.subList(0, Math.min(days.size(), COUNTED_DAYS));
    }

    /** The last Fridays before this week. */
    private List<LocalDate> voucherDays(Space space) {
        var days = new ArrayList<LocalDate>();
        for (var day = today.minusWeeks(1); days.size() < VOUCHER_DAYS_USED; day = day.minusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.FRIDAY && !space.openOn(day).isEmpty()) {
                days.add(day);
            }
        }
        return days;
    }

    /** Days of that weekday in the month of the date on which the space is open. */
    private static List<LocalDate> open(Space space, LocalDate month, DayOfWeek weekday) {
        var days = new ArrayList<LocalDate>();
        for (var day = month.withDayOfMonth(1); day.getMonth() == month.getMonth(); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == weekday && !space.openOn(day).isEmpty()) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean isStudyMonth(LocalDate date) {
        for (var month : profile.at("offers/studyMonths")) {
            if (month.asInt() == date.getMonthValue()) {
                return true;
            }
        }
        return false;
    }

    private static List<String> usual(JsonNode persona) {
        var days = new ArrayList<String>();
        persona.path("usualWeekdays").forEach(day -> days.add(day.asText()));
        return days;
    }
}
