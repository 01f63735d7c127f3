package halte.gateway.web.open;

import halte.gateway.web.Hours;
import halte.gateway.web.Messages;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.figures.PlanDrawing;
import halte.gateway.web.open.DayView.DeskChoice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The desks of a day: which one is proposed, and how each looks in the list and on the plan. */
final class DayDesks {

    private DayDesks() {}

    /** The desk of the link, else the one this person takes most often here, else any. */
    static String proposed(DayChoice choice, DayAnswers answers) {
        var free = answers.freeDesks();
        var wanted = choice.desk();
        if (wanted != null) {
            return free.contains(wanted) ? wanted : "";
        }
        return answers.lately().stream()
                .filter(booking -> booking.space().equals(answers.space().space()))
                .filter(booking -> "DESK".equals(booking.resourceKind()))
                .map(Booking::resource)
                .filter(desk -> desk != null && free.contains(desk))
                .collect(Collectors.groupingBy(String::valueOf, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The list and the plan take their words from the same choices: they cannot differ. */
    static List<DeskChoice> list(
            PlanAnswer plan, DayAnswers answers, DayChoice choice, String chosen, Messages words, String language) {
        var free = answers.freeDesks();
        var resources = plan.resources() == null ? List.<PlanAnswer.Resource>of() : plan.resources();
        return resources.stream()
                .filter(resource -> resource.kind().equals("DESK"))
                .map(desk -> new DeskChoice(
                        desk.resource(),
                        number(desk.resource()),
                        desk.name().in(language),
                        desk.amenities() == null ? "" : Amenities.words(desk.amenities(), language),
                        free.contains(desk.resource())
                                ? ""
                                : state(desk.state(), choice.date(), Hours.zoneOf(answers.zone()), words, language),
                        free.contains(desk.resource()),
                        desk.resource().equals(chosen)))
                .toList();
    }

    /** Why a desk is not free that day: known for what lasts from today until then, otherwise simply taken. */
    private static String state(
            PlanAnswer.@Nullable State state, LocalDate day, ZoneId zone, Messages words, String language) {
        if (state == null || !state.lastsOver(day, zone)) {
            return words.key_taken();
        }
        if (!state.isBlocked()) {
            return words.desk_allocated();
        }
        var reason = state.reason() == null ? "" : state.reason().in(language);
        return reason.isEmpty() ? words.desk_out_of_order() : words.desk_out_of_order_because(reason);
    }

    static List<PlanDrawing> draw(PlanAnswer plan, List<DeskChoice> desks, Messages words, String language) {
        var byCode = desks.stream().collect(Collectors.toMap(DeskChoice::resource, Function.identity()));
        return PlanDrawing.of(plan, language, resource -> {
            var desk = byCode.get(resource.resource());
            return desk == null
                    ? new PlanDrawing.Look(
                            "taken",
                            number(resource.resource()),
                            words.desk_taken(resource.name().in(language)))
                    : look(desk, words);
        });
    }

    private static PlanDrawing.Look look(DeskChoice desk, Messages words) {
        return new PlanDrawing.Look(
                !desk.isFree() ? "taken" : desk.isChosen() ? "on" : "",
                desk.number(),
                desk.isFree() ? words.desk_free(desk.name()) : words.desk_in_state(desk.name(), desk.state()));
    }

    /** {@code CHI-D07} is written 7 on the plan. */
    private static String number(String resource) {
        return resource.replaceFirst(".*-[A-Z]*0*", "");
    }
}
