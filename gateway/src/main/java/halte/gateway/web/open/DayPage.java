package halte.gateway.web.open;

import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Problem;
import halte.gateway.web.Words;
import halte.gateway.web.api.Availability;
import halte.gateway.web.api.PlanAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a day together from what came in time. */
@ApplicationScoped
class DayPage {

    private final DayQuestions questions;
    private final DayCost cost;
    private final Refusals refusals;
    private final Page page;
    private final Words words;
    private final Clock clock;

    DayPage(DayQuestions questions, DayCost cost, Refusals refusals, Page page, Words words, Clock clock) {
        this.questions = questions;
        this.cost = cost;
        this.refusals = refusals;
        this.page = page;
        this.words = words;
        this.clock = clock;
    }

    DayView view(DayChoice choice, @Nullable Problem problem) {
        var today = LocalDate.now(clock.withZone(Hours.zoneOf(null)));
        if (choice.date().isAfter(today.plusYears(1))) {
            throw new PageRefusal(404);
        }
        return view(choice, problem, questions.ask(choice, today));
    }

    private DayView view(DayChoice choice, @Nullable Problem problem, DayAnswers answers) {
        var texts = words.here();
        var locale = page.locale();
        var hours = DayHours.of(answers, choice);
        var plan = answers.plan().or(new PlanAnswer(null, null));
        var chosen = DayDesks.proposed(choice, answers);
        var desks = DayDesks.list(plan, answers, choice, chosen, texts, page.language());
        var days = answers.days().or(List.of());
        return new DayView(
                answers.space().space(),
                choice.slug(),
                answers.space().name().in(page.language()),
                answers.space().town(),
                hours.words(texts, locale),
                choice.date(),
                choice.part(),
                DayTile.of(days, choice.slug(), choice.part(), choice.date(), texts, locale),
                !answers.days().isHere(),
                hours.parts(choice, texts, locale),
                hours.isOpen(),
                hours.planNeeded(choice.part(), texts),
                closedBecause(hours),
                answers.availability().isHere(),
                answers.availability().map(Availability::free).or(0),
                answers.availability().map(Availability::total).or(0),
                DayDesks.draw(plan, desks, texts, page.language()),
                desks,
                chosen,
                companions(answers.companions()),
                cost.of(answers.space().space(), choice, answers.quote(), answers.price()),
                Format.sentence(Format.shortDay(choice.date(), locale)) + ", " + DayHours.name(choice.part(), texts),
                page.key(),
                problem == null ? null : refusals.of(problem, wished(choice, answers, plan)),
                answers.zone(),
                hours.lastMoment(choice, clock.instant()).toString(),
                clock.instant());
    }

    private Refusals.Wished wished(DayChoice choice, DayAnswers answers, PlanAnswer plan) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("space", answers.space().space());
        fields.put("date", choice.date().toString());
        fields.put("part", choice.part());
        if (choice.asked() != null && !choice.asked().isEmpty()) {
            fields.put("resource", choice.asked());
        }
        var names = (plan.resources() == null ? List.<PlanAnswer.Resource>of() : plan.resources())
                .stream()
                        .collect(Collectors.toMap(
                                PlanAnswer.Resource::resource,
                                one -> one.name().in(page.language()),
                                (one, other) -> one));
        return new Refusals.Wished(
                choice.slug(), choice.date(), choice.part(), fields, code -> names.getOrDefault(code, code));
    }

    private String closedBecause(DayHours hours) {
        var day = hours.day();
        return day == null || day.reason() == null ? "" : day.reason().in(page.language());
    }

    private String companions(int count) {
        return count == 0
                ? ""
                : count == 1 ? words.here().companion_one() : words.here().companions_many(count);
    }
}
