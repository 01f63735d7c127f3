package halte.gateway.web.rules;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.staff.Formats;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Puts rules and quotas into short phrases: what they are about, and what they say. */
final class RuleWords {

    static final List<String> KINDS =
            List.of("DESK", "ROOM", "BOOTH", "HALL", "MACHINE", "STUDIO", "PARKING", "OFFICE", "LOCKER");

    private static final int FEW = 4;

    private final RulesMessages words;
    private final Formats formats;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> people;

    /** @param people names of teams and persons by their id, as far as they are known */
    RuleWords(RulesMessages words, Formats formats, List<Place.Thing> things, Map<String, String> people) {
        this.words = words;
        this.formats = formats;
        this.people = people;
        var language = formats.language().getLanguage();
        things.forEach(thing -> names.put(thing.resource(), thing.called(language)));
    }

    String kind(String kind) {
        return switch (kind) {
            case "DESK" -> words.kindDesk();
            case "ROOM" -> words.kindRoom();
            case "BOOTH" -> words.kindBooth();
            case "OFFICE" -> words.kindOffice();
            case "HALL" -> words.kindHall();
            case "MACHINE" -> words.kindMachine();
            case "STUDIO" -> words.kindStudio();
            case "PARKING" -> words.kindParking();
            case "LOCKER" -> words.kindLocker();
            default -> kind;
        };
    }

    String memberKind(String kind) {
        return switch (kind) {
            case "MEMBER" -> words.memberMember();
            case "CONTACT" -> words.memberContact();
            default -> words.memberVisitor();
        };
    }

    String weekday(String day) {
        return DayOfWeek.valueOf(day).getDisplayName(TextStyle.FULL, formats.language());
    }

    String resource(String code) {
        return names.getOrDefault(code, code);
    }

    String clock(LocalTime time) {
        return formats.clock(time);
    }

    String length(int minutes) {
        return formats.hours(Duration.ofMinutes(minutes));
    }

    String day(String date) {
        return formats.day(LocalDate.parse(date));
    }

    /** What a rule is about; one phrase saying "everything" when nothing narrows it. */
    List<String> about(JsonNode scope) {
        var said = new ArrayList<String>();
        addJoined(said, scope.path("kinds"), this::kind);
        addJoined(said, scope.path("resources"), this::resource);
        addJoined(said, scope.path("memberKinds"), this::memberKind);
        var plans = ScopeFields.texts(scope.path("plans"));
        if (!plans.isEmpty()) {
            said.add(words.holders(String.join(", ", plans)));
        }
        addNamed(said, scope.path("teams"), words::teamsNamed, words::someTeams);
        addNamed(said, scope.path("persons"), words::personsNamed, words::somePersons);
        addJoined(said, scope.path("weekdays"), this::weekday);
        if (scope.hasNonNull("from") && scope.hasNonNull("until")) {
            said.add(words.window(
                    clock(LocalTime.parse(scope.path("from").asText())),
                    clock(LocalTime.parse(scope.path("until").asText()))));
        }
        if (scope.hasNonNull("firstDate")) {
            said.add(words.sinceDay(day(scope.path("firstDate").asText())));
        }
        if (scope.hasNonNull("lastDate")) {
            said.add(words.untilDay(day(scope.path("lastDate").asText())));
        }
        return said.isEmpty() ? List.of(words.everything()) : said;
    }

    /** By name when every name is known and there are few, else how many. */
    private void addNamed(
            List<String> said, JsonNode list, Function<String, String> named, IntFunction<String> counted) {
        var ids = ScopeFields.texts(list);
        if (ids.isEmpty()) {
            return;
        }
        said.add(
                ids.size() <= FEW && people.keySet().containsAll(ids)
                        ? named.apply(String.join(
                                ", ",
                                ids.stream()
                                        .map(id -> people.getOrDefault(id, id))
                                        .toList()))
                        : counted.apply(ids.size()));
    }

    private static void addJoined(List<String> said, JsonNode list, Function<String, String> name) {
        if (!list.isEmpty()) {
            said.add(
                    String.join(", ", ScopeFields.texts(list).stream().map(name).toList()));
        }
    }

    /** What a rule decides, in the order of its form. */
    List<String> says(JsonNode limits) {
        var said = new ArrayList<String>();
        addLength(said, limits, "minMinutes", words::saysMin);
        addLength(said, limits, "maxMinutes", words::saysMax);
        addLength(said, limits, "stepMinutes", words::saysStep);
        addLength(said, limits, "noticeMinutes", words::saysNotice);
        if (limits.hasNonNull("daysAhead")) {
            said.add(words.saysAhead(limits.path("daysAhead").asInt()));
        }
        addLength(said, limits, "bufferBefore", words::saysBefore);
        addLength(said, limits, "bufferAfter", words::saysAfter);
        addChoices(said, limits);
        addLength(said, limits, "graceMinutes", words::saysGrace);
        if (limits.hasNonNull("training")) {
            said.add(words.saysTraining(limits.path("training").asText()));
        }
        return said;
    }

    private void addChoices(List<String> said, JsonNode limits) {
        if (limits.hasNonNull("hostedOnly")) {
            said.add(limits.path("hostedOnly").asBoolean() ? words.saysHosted() : words.saysUnhosted());
        }
        var approval = limits.path("approval");
        if (approval.isObject()) {
            said.add(
                    approval.path("required").asBoolean()
                            ? words.saysApproval(
                                    length(approval.path("decideWithinMinutes").asInt()))
                            : words.saysNoApproval());
        }
        var gap = limits.path("noReturn");
        if (gap.isObject()) {
            int minutes = gap.path("minutes").asInt();
            said.add(minutes == 0 ? words.saysNoGap() : words.saysGap(length(minutes)));
        }
        var steps = limits.path("cancellation").path("steps");
        if (steps.isArray()) {
            steps.forEach(step ->
                    said.add(words.saysFee(length(step.path("leadMinutes").asInt()))));
            if (steps.isEmpty()) {
                said.add(words.saysFreeCancel());
            }
        }
        addSeries(said, limits.path("recurrence"));
        if (limits.hasNonNull("strikesCount") && !limits.path("strikesCount").asBoolean()) {
            said.add(words.saysNoStrikes());
        }
    }

    private void addSeries(List<String> said, JsonNode recurrence) {
        if (recurrence.isObject()) {
            var most = recurrence.path("maxOccurrences");
            said.add(
                    !recurrence.path("allowed").asBoolean()
                            ? words.saysNoSeries()
                            : most.isNumber() ? words.saysSeriesMax(most.asInt()) : words.saysSeries());
        }
    }

    private void addLength(List<String> said, JsonNode limits, String name, Function<String, String> phrase) {
        if (limits.hasNonNull(name)) {
            said.add(phrase.apply(length(limits.path(name).asInt())));
        }
    }

    String quota(JsonNode quota) {
        int amount = quota.path("amount").asInt();
        return words.quotaLine(
                amount(quota.path("unit").asText(), amount),
                switch (quota.path("period").asText()) {
                    case "DAY" -> words.perDay();
                    case "WEEK" -> words.perWeek();
                    case "MONTH" -> words.perMonth();
                    case "YEAR" -> words.perYear();
                    default -> words.perAhead();
                },
                quota.path("pool").asText().equals("TEAM") ? words.eachTeam() : words.eachPerson());
    }

    String amount(String unit, int amount) {
        return switch (unit) {
            case "MINUTES" -> length(amount);
            case "BOOKINGS" -> words.bookingsAmount(Integer.toString(amount));
            default -> words.daysAmount(Integer.toString(amount));
        };
    }

    String limit(String limit) {
        return switch (limit) {
            case "MIN_MINUTES" -> words.limMIN_MINUTES();
            case "MAX_MINUTES" -> words.limMAX_MINUTES();
            case "STEP" -> words.limSTEP();
            case "NOTICE" -> words.limNOTICE();
            case "DAYS_AHEAD" -> words.limDAYS_AHEAD();
            case "BUFFER_BEFORE" -> words.limBUFFER_BEFORE();
            case "BUFFER_AFTER" -> words.limBUFFER_AFTER();
            case "HOSTED_ONLY" -> words.limHOSTED_ONLY();
            case "APPROVAL" -> words.limAPPROVAL();
            case "NO_RETURN" -> words.limNO_RETURN();
            case "CANCELLATION" -> words.limCANCELLATION();
            case "RECURRENCE" -> words.limRECURRENCE();
            case "GRACE" -> words.limGRACE();
            case "STRIKES" -> words.limSTRIKES();
            default -> words.limTRAINING();
        };
    }
}
