package halte.gateway.web.house;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Asked;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Part;
import halte.gateway.web.Wording;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.HouseAnswers.Allocation;
import halte.gateway.web.house.HouseAnswers.Amenity;
import halte.gateway.web.house.HouseAnswers.Blocker;
import halte.gateway.web.house.HouseAnswers.Training;
import halte.gateway.web.staff.Formats;
import halte.gateway.web.staff.HostedSpaces;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks for what the screens of the house show, and words it in the visitor's language. */
@ApplicationScoped
public class HouseDesk {

    private static final int A_YEAR = 366;
    private static final int QUARTER = 15;

    private final HostedSpaces spaces;
    private final Api api;
    private final Page page;
    private final Clock clock;

    HouseDesk(HostedSpaces spaces, Api api, Page page, Clock clock) {
        this.spaces = spaces;
        this.api = api;
        this.page = page;
        this.clock = clock;
    }

    public SpaceDetail space(String slug) {
        return spaces.space(slug);
    }

    public Asked<List<ResourceAnswer>> resources(SpaceDetail space, boolean retired) {
        return api.list(
                ApiPath.of("spaces", space.space(), "resources")
                        .with("retired", retired ? true : null)
                        .with("limit", 500),
                ResourceAnswer.class);
    }

    Part<ResourceAnswer> resource(String code) {
        return api.get(ApiPath.of("resources", code), ResourceAnswer.class).part();
    }

    Asked<List<Blocker>> blockers(SpaceDetail space) {
        Instant today = today(space).atStartOfDay(zone(space)).toInstant();
        return api.list(
                ApiPath.of("blockers")
                        .with("space", space.space())
                        .with("from", today)
                        .with("to", today.plus(Duration.ofDays(A_YEAR))),
                Blocker.class);
    }

    Asked<List<Allocation>> allocations(SpaceDetail space) {
        return api.list(ApiPath.of("allocations").with("space", space.space()), Allocation.class);
    }

    Asked<List<Amenity>> amenities() {
        return api.list(ApiPath.of("resources", "amenities"), Amenity.class);
    }

    Asked<List<Training>> trainings(SpaceDetail space) {
        return api.list(ApiPath.of("trainings", "kinds").with("space", space.space()), Training.class);
    }

    public Answer post(Form form, Object body, String... path) {
        return api.post(ApiPath.of(path), body, form.key());
    }

    /** A button without fields: pressed twice, it says the same. */
    public Answer press(String... path) {
        return api.post(ApiPath.of(path), Map.of());
    }

    public Api api() {
        return api;
    }

    public LocalDate today(SpaceDetail space) {
        return LocalDate.now(clock.withZone(zone(space)));
    }

    Instant now() {
        return clock.instant();
    }

    /** The quarter of an hour that is running, on the clock of the space. */
    LocalTime quarter(SpaceDetail space) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), zone(space));
        return LocalTime.of(now.getHour(), now.getMinute() / QUARTER * QUARTER);
    }

    ZoneId zone(SpaceDetail space) {
        return Hours.zoneOf(space.timeZone());
    }

    public Formats formats(SpaceDetail space) {
        return new Formats(page.locale(), zone(space));
    }

    public String language() {
        return page.language();
    }

    public HouseMessages words() {
        return MessageBundles.get(HouseMessages.class, Localized.Literal.of(page.language()));
    }

    /** The fields of a text in the languages of the space; what was typed wins over what is stored. */
    public List<Text> texts(SpaceDetail space, String field, Form form, @Nullable Wording stored) {
        return tongues(space).stream()
                .map(language -> new Text(
                        language,
                        languageName(language),
                        form.filled(
                                field + "-" + language,
                                stored == null ? "" : stored.byLanguage().getOrDefault(language, ""))))
                .toList();
    }

    private String languageName(String language) {
        return switch (language) {
            case "nl" -> words().inDutch();
            case "de" -> words().inGerman();
            case "en" -> words().inEnglish();
            default -> words().inFrench();
        };
    }

    /** The languages of the space, its own first. */
    public static List<String> tongues(SpaceDetail space) {
        List<String> languages = space.languages();
        return languages == null || languages.isEmpty() ? List.of("fr") : languages;
    }
}
