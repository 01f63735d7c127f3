package halte.gateway.web.people;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.Form;
import halte.gateway.web.house.HouseDesk;
import halte.gateway.web.house.ResourceAnswer;
import halte.gateway.web.people.TrainingAnswers.Kind;
import halte.gateway.web.people.TrainingAnswers.Validation;
import halte.gateway.web.people.TrainingsView.Group;
import halte.gateway.web.people.TrainingsView.Row;
import halte.gateway.web.people.TrainingsView.Withdrawn;
import halte.gateway.web.staff.Formats;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for the screen of trainings, from what the services say. */
final class TrainingsScreen {

    private static final int SOON_DAYS = 60;

    private final HouseDesk desk;
    private final PeopleMessages words;
    private final SpaceDetail space;
    private final Formats formats;
    private final LocalDate today;
    private final List<Kind> kinds;
    private final List<ResourceAnswer> resources;
    private final List<JsonNode> rules;

    TrainingsScreen(
            HouseDesk desk,
            PeopleMessages words,
            SpaceDetail space,
            List<Kind> kinds,
            List<ResourceAnswer> resources,
            List<JsonNode> rules) {
        this.desk = desk;
        this.words = words;
        this.space = space;
        this.formats = desk.formats(space);
        this.today = desk.today(space);
        this.kinds = kinds;
        this.resources = resources;
        this.rules = rules;
    }

    /** Codes that are described, asked for or held here. */
    List<String> codes(List<Validation> validations) {
        var codes = new TreeSet<String>();
        kinds.forEach(kind -> codes.add(kind.training()));
        validations.forEach(validation -> codes.add(validation.training()));
        resources.stream()
                .map(ResourceAnswer::requiresTraining)
                .filter(code -> code != null)
                .forEach(codes::add);
        rules.forEach(rule -> codes.add(asked(rule)));
        codes.remove("");
        return List.copyOf(codes);
    }

    List<Group> groups(List<Validation> validations, Form form) {
        return codes(validations).stream()
                .map(code -> group(code, validations, form))
                .toList();
    }

    private Group group(String code, List<Validation> validations, Form form) {
        var kind = kind(code);
        var typed = form.is("kind-" + code) ? form : Form.EMPTY;
        return new Group(
                code,
                title(code),
                kind != null,
                kind == null ? words.notDescribed() : about(kind),
                opens(code),
                validations.stream()
                        .filter(validation -> validation.training().equals(code))
                        .map(this::row)
                        .toList(),
                desk.texts(space, "name", typed, kind == null ? null : kind.name()),
                typed.filled("minutes", kind == null ? "" : text(kind.minutes())),
                typed.filled("months", kind == null ? "" : text(kind.validityMonths())));
    }

    String title(String code) {
        var kind = kind(code);
        return kind == null ? code : kind.name().in(desk.language());
    }

    private @Nullable Kind kind(String code) {
        return kinds.stream()
                .filter(one -> one.training().equals(code))
                .findFirst()
                .orElse(null);
    }

    private String about(Kind kind) {
        var lasts = kind.minutes() == null
                ? Stream.<String>empty()
                : Stream.of(words.lasts(formats.hours(Duration.ofMinutes(kind.minutes()))));
        var holds = kind.validityMonths() == null ? words.holdsForGood() : words.holdsMonths(kind.validityMonths());
        return Stream.concat(lasts, Stream.of(holds)).collect(Collectors.joining(" · "));
    }

    private List<String> opens(String code) {
        var opens = new ArrayList<String>();
        resources.stream()
                .filter(resource -> code.equals(resource.requiresTraining()) && resource.retiredOn() == null)
                .forEach(resource -> opens.add(resource.name().in(desk.language())));
        rules.stream()
                .filter(rule -> asked(rule).equals(code) && rule.path("active").asBoolean(true))
                .forEach(rule -> opens.add(words.byRule(rule.path("name").asText())));
        return opens;
    }

    private static String asked(JsonNode rule) {
        return rule.path("limits").path("training").asText("").replace("null", "");
    }

    private Row row(Validation validation) {
        var until = validation.validUntil();
        return new Row(
                validation.validationId(),
                validation.name(),
                since(validation, words, formats),
                until != null && until.isBefore(today.plusDays(SOON_DAYS)));
    }

    /** From when to when a training holds. */
    static String since(Validation validation, PeopleMessages words, Formats formats) {
        var from = formats.date(validation.validatedOn());
        return validation.validUntil() == null
                ? words.since(from)
                : words.sinceUntil(from, formats.date(validation.validUntil()));
    }

    Withdrawn withdrawn(Validation validation) {
        var at = validation.withdrawnAt();
        return new Withdrawn(
                validation.validationId(),
                validation.name(),
                words.withdrawnOn(title(validation.training()), at == null ? "" : formats.date(at)),
                validation.reason() == null ? "" : validation.reason());
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }
}
