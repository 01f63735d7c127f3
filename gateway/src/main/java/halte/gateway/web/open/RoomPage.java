package halte.gateway.web.open;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Format;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Part;
import halte.gateway.web.Problem;
import halte.gateway.web.Wording;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.api.Price;
import halte.gateway.web.api.ResourceDay;
import halte.gateway.web.api.ResourceDay.Stretch;
import halte.gateway.web.api.ResourceDays;
import halte.gateway.web.api.SpaceDetail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Puts the day of one room together: what is free, the time chosen so far, its price. */
@ApplicationScoped
class RoomPage {

    private static final int STRIP = 14;
    private static final Set<String> BY_THE_MONTH = Set.of("OFFICE", "LOCKER");

    private final Api api;
    private final Page page;
    private final NeedWords needWords;
    private final DayCost dayCost;
    private final Refusals refusals;
    private final TrainingHints trainings;
    private final Clock clock;

    RoomPage(
            Api api,
            Page page,
            NeedWords needWords,
            DayCost dayCost,
            Refusals refusals,
            TrainingHints trainings,
            Clock clock) {
        this.api = api;
        this.page = page;
        this.needWords = needWords;
        this.dayCost = dayCost;
        this.refusals = refusals;
        this.trainings = trainings;
        this.clock = clock;
    }

    private record Answers(
            SpaceDetail space,
            PlanAnswer.Resource resource,
            PlanAnswer plan,
            Part<ResourceDay> day,
            Part<List<ResourceDays>> days,
            @Nullable JsonNode more) {

        String zone() {
            return space.timeZone() == null ? Hours.HOME_ZONE : space.timeZone();
        }
    }

    RoomView view(RoomChoice choice, @Nullable Problem problem) {
        var today = LocalDate.now(clock.withZone(Hours.zoneOf(null)));
        if (choice.date().isAfter(today.plusYears(2))) {
            throw new PageRefusal(404);
        }
        var answers = ask(choice, today);
        var chosen = answers.day()
                .map(day -> RoomTimes.of(day, choice, Hours.zoneOf(answers.zone())))
                .content();
        var slot = chosen == null ? null : chosen.slot();
        var price = slot == null ? null : price(answers, choice, slot);
        return view(choice, today, answers, chosen, price, problem);
    }

    private Answers ask(RoomChoice choice, LocalDate today) {
        var isOnStrip = !choice.date().isBefore(today) && choice.date().isBefore(today.plusDays(STRIP));
        var space = api.get(ApiPath.of("spaces", choice.slug()), SpaceDetail.class);
        var plan = api.get(ApiPath.of("spaces", choice.slug(), "plan"), PlanAnswer.class);
        var day = api.get(ApiPath.of("free", choice.resource()).with("date", choice.date()), ResourceDay.class);
        var days = api.list(
                ApiPath.of("free", choice.resource(), "days")
                        .with("from", isOnStrip ? today : choice.date())
                        .with("days", STRIP),
                ResourceDays.class);
        var more = api.tree(ApiPath.of("resources", choice.resource()));
        var known = plan.part().required();
        var resource = (known.resources() == null ? List.<PlanAnswer.Resource>of() : known.resources())
                .stream()
                        .filter(one -> one.resource().equals(choice.resource()))
                        .findFirst()
                        .orElseThrow(() -> new PageRefusal(404));
        return new Answers(
                space.part().required(),
                resource,
                known,
                day.part(),
                days.part(),
                more.part().content());
    }

    private RoomView view(
            RoomChoice choice,
            LocalDate today,
            Answers answers,
            @Nullable RoomTimes times,
            @Nullable Price price,
            @Nullable Problem problem) {
        var locale = page.locale();
        var zone = Hours.zoneOf(answers.zone());
        var day = answers.day().content();
        var slot = times == null ? null : times.slot();
        var texts = needWords.here();
        var hint = trainings.about(
                text(answers.more(), "requiresTraining"), answers.space().name().in(page.language()), problem);
        return new RoomView(
                answers.space().space(),
                choice.slug(),
                answers.space().name().in(page.language()),
                answers.space().town(),
                choice.resource(),
                answers.resource().name().in(page.language()),
                facts(answers.resource()),
                text(answers.more(), "about"),
                photos(answers.more()),
                choice.date(),
                today,
                tiles(choice, answers.days().or(List.of())),
                answers.day().isHere(),
                day == null ? "" : closed(day),
                day == null ? "" : freeWords(day, zone),
                day == null ? null : RoomBar.of(day, choice.path(), slot, zone, texts, locale),
                times == null ? List.of() : starts(times),
                times == null ? List.of() : lengths(times),
                slot == null
                        ? ""
                        : Format.sentence(Format.shortDay(choice.date(), locale)) + ", "
                                + Format.hours(slot.startsAt(), slot.endsAt(), answers.zone(), locale),
                slot == null ? "" : needWords.length(slot.minutes()),
                slot == null ? "" : dayCost.line(price),
                slot == null ? "" : slot.startsAt().toString(),
                slot == null ? "" : slot.endsAt().toString(),
                day != null && day.approval(),
                hint,
                page.key(),
                problem == null
                        ? null
                        : hint.advise(refusals.of(hint.instead(problem), wished(choice, answers)), problem));
    }

    private Refusals.Wished wished(RoomChoice choice, Answers answers) {
        var names = (answers.plan().resources() == null
                        ? List.<PlanAnswer.Resource>of()
                        : answers.plan().resources())
                .stream()
                        .collect(Collectors.toMap(
                                PlanAnswer.Resource::resource,
                                one -> one.name().in(page.language()),
                                (one, other) -> one));
        return new Refusals.Wished(
                choice.slug(),
                choice.date(),
                null,
                Map.of(
                        "space",
                        answers.space().space(),
                        "resource",
                        choice.resource(),
                        "startsAt",
                        choice.startsAt(),
                        "endsAt",
                        choice.endsAt()),
                code -> names.getOrDefault(code, code));
    }

    private @Nullable Price price(Answers answers, RoomChoice choice, Stretch slot) {
        return api.get(
                        ApiPath.of("prices")
                                .with("space", answers.space().space())
                                .with("resource", choice.resource())
                                .with("date", choice.date())
                                .with("startsAt", slot.startsAt())
                                .with("endsAt", slot.endsAt()),
                        Price.class)
                .part()
                .content();
    }

    private String facts(PlanAnswer.Resource resource) {
        var amenities = resource.amenities() == null ? "" : Amenities.words(resource.amenities(), page.language());
        var seats = resource.capacity() == null || resource.capacity() < 2
                ? ""
                : needWords.here().for_people(Integer.toString(resource.capacity()));
        return Stream.of(seats, amenities).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String text(@Nullable JsonNode more, String field) {
        var found = more == null ? null : more.path(field);
        if (found == null || found.isMissingNode() || found.isNull()) {
            return "";
        }
        return found.isTextual()
                ? found.asText()
                : found.path(page.language()).asText(found.path("fr").asText(""));
    }

    /** Addresses of photos, only those on this platform. */
    private static List<String> photos(@Nullable JsonNode more) {
        return more == null
                ? List.of()
                : StreamSupport.stream(more.path("photos").spliterator(), false)
                        .map(photo -> photo.isTextual()
                                ? photo.asText()
                                : photo.path("url").asText(""))
                        .filter(url -> url.startsWith("/api/"))
                        .limit(4)
                        .toList();
    }

    private List<DayTile> tiles(RoomChoice choice, List<ResourceDays> days) {
        var locale = page.locale();
        var texts = needWords.here();
        var tiles = new ArrayList<DayTile>();
        for (var day : days) {
            var free = day.freeMinutes() == 0
                    ? day.isOpen() ? texts.tile_full() : texts.tile_closed()
                    : needWords.length(day.freeMinutes());
            tiles.add(new DayTile(
                    day.date(),
                    "/s/" + choice.slug() + "/" + day.date() + "/" + choice.resource()
                            + (choice.from() == null ? "" : "?from=" + choice.from() + "&minutes=" + choice.minutes()),
                    Format.weekday(day.date(), locale),
                    day.date().getDayOfMonth(),
                    free,
                    !day.isOpen() ? "off" : day.freeMinutes() < 120 ? "few" : "",
                    day.date().equals(choice.date()),
                    Format.day(day.date(), locale) + ", " + (day.freeMinutes() == 0 ? free : texts.tile_free(free))));
        }
        return tiles;
    }

    private String closed(ResourceDay day) {
        var texts = needWords.here();
        if (BY_THE_MONTH.contains(day.kind())) {
            return texts.room_not_bookable();
        }
        if (day.isClosed()) {
            var reason = day.reason() == null ? Wording.NONE : day.reason();
            var because = reason.in(page.language());
            return texts.room_closed() + (because.isEmpty() ? "" : " " + because + ".");
        }
        return !day.bookable() ? texts.room_far() : day.freeTimes().isEmpty() ? texts.room_nothing_free() : "";
    }

    private String freeWords(ResourceDay day, ZoneId zone) {
        var times = day.freeTimes().stream()
                .map(stretch -> Format.hours(stretch.startsAt(), stretch.endsAt(), zone.getId(), page.locale()))
                .collect(Collectors.joining(", "));
        return times.isEmpty() ? "" : needWords.here().room_free_times(times);
    }

    private List<FindView.Option> starts(RoomTimes times) {
        return times.starts().stream()
                .map(start -> new FindView.Option(
                        start.toString(), Format.hour(start, page.locale()), start.equals(times.start())))
                .toList();
    }

    private List<FindView.Option> lengths(RoomTimes times) {
        return times.lengths().stream()
                .map(minutes ->
                        new FindView.Option(minutes.toString(), needWords.length(minutes), minutes == times.minutes()))
                .toList();
    }
}
