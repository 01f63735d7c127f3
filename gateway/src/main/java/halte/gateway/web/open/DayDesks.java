package halte.gateway.web.open;

import halte.gateway.web.Messages;
import halte.gateway.web.api.Booking;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.figures.PlanDrawing;
import halte.gateway.web.open.DayView.DeskChoice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    static List<DeskChoice> list(PlanAnswer plan, Set<String> free, String chosen, String language) {
        var resources = plan.resources() == null ? List.<PlanAnswer.Resource>of() : plan.resources();
        return resources.stream()
                .filter(resource -> resource.kind().equals("DESK"))
                .map(desk -> new DeskChoice(
                        desk.resource(),
                        number(desk.resource()),
                        desk.name().in(language),
                        desk.amenities() == null ? "" : Amenities.words(desk.amenities(), language),
                        free.contains(desk.resource()),
                        desk.resource().equals(chosen)))
                .toList();
    }

    static List<PlanDrawing> draw(PlanAnswer plan, List<DeskChoice> desks, Messages words, String language) {
        var byCode = desks.stream().collect(Collectors.toMap(DeskChoice::resource, Function.identity()));
        return PlanDrawing.of(plan, language, resource -> {
            var desk = byCode.get(resource.resource());
            return look(resource, desk != null && desk.isFree(), desk != null && desk.isChosen(), words, language);
        });
    }

    private static PlanDrawing.Look look(
            PlanAnswer.Resource resource, boolean isFree, boolean isChosen, Messages words, String language) {
        var name = resource.name().in(language);
        return new PlanDrawing.Look(
                !isFree ? "taken" : isChosen ? "on" : "",
                number(resource.resource()),
                isFree ? words.desk_free(name) : words.desk_taken(name));
    }

    /** {@code CHI-D07} is written 7 on the plan. */
    private static String number(String resource) {
        return resource.replaceFirst(".*-[A-Z]*0*", "");
    }
}
