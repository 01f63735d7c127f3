package halte.gateway.web.people;

import com.fasterxml.jackson.databind.JsonNode;
import halte.gateway.web.Answer;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.Choice;
import halte.gateway.web.house.Form;
import halte.gateway.web.house.HouseDesk;
import halte.gateway.web.people.TrainingAnswers.Kind;
import halte.gateway.web.people.TrainingAnswers.Validation;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Hosts validate trainings, withdraw them with a reason, and take both back. */
@Path("/host/{slug}/trainings")
@Blocking
class TrainingsResource {

    private static final int NOT_DONE = 422;

    private final HouseDesk desk;
    private final PeoplePicker people;
    private final TrainingNames names;
    private final Pages pages;

    TrainingsResource(HouseDesk desk, PeoplePicker people, TrainingNames names, Pages pages) {
        this.desk = desk;
        this.people = people;
        this.names = names;
        this.pages = pages;
    }

    /** @param id of the validation that was just written or withdrawn */
    @GET
    public Response list(
            @RestPath String slug,
            @RestQuery @Nullable String done,
            @RestQuery @Nullable String who,
            @RestQuery @Nullable String id) {
        var name = who == null ? "" : who;
        var words = people.words();
        var base = "/host/" + slug + "/trainings/" + (id == null ? "" : id);
        return switch (done == null ? "" : done) {
            case "validated" -> show(slug, words.saidValidated(name), id == null ? "" : base + "/withdrawal");
            case "withdrawn" -> show(slug, words.saidWithdrawn(name), id == null ? "" : base + "/restoration");
            case "restored" -> show(slug, words.saidRestored(name), "");
            case "described" -> show(slug, words.saidDescribed(), "");
            default -> show(slug, "", "");
        };
    }

    private Response show(String slug, String said, String undo) {
        return pages.show(Templates.trainings(view(desk.space(slug), Form.EMPTY, said, undo)));
    }

    @POST
    public Response validate(@RestPath String slug, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("new", fields);
        if (form.value("person").isEmpty() || form.value("action").equals("find")) {
            boolean searching = !form.value("person-q").isEmpty();
            return searching
                    ? pages.show(Templates.trainings(view(space, form, "", "")))
                    : refuse(space, form.refused(people.words().chooseWhom()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("space", space.space());
        body.put("person", form.value("person"));
        body.put("training", form.value("training"));
        body.put("validUntil", until(space, form));
        Answer answer = desk.post(form, body, "trainings");
        return answer.isDone()
                ? done(space, "validated", answer.text("name"), answer.text("validationId"))
                : refuse(space, form.refused(answer, desk.words()));
    }

    /** The day that was typed, else as long as the training holds. */
    private @Nullable LocalDate until(SpaceDetail space, Form form) {
        if (form.date("until") != null) {
            return form.date("until");
        }
        return names.kinds(space.space()).part().or(List.of()).stream()
                .filter(kind -> kind.training().equals(form.value("training")) && kind.validityMonths() != null)
                .findFirst()
                .map(kind -> desk.today(space).plusMonths(months(kind)).minusDays(1))
                .orElse(null);
    }

    private static int months(Kind kind) {
        return kind.validityMonths() == null ? 0 : kind.validityMonths();
    }

    @POST
    @Path("/{id}/withdrawal")
    public Response withdraw(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("withdraw", fields);
        var body = form.value("reason").isEmpty() ? Map.of() : Map.of("reason", form.value("reason"));
        Answer answer = desk.post(form, body, "trainings", id, "revocation");
        return answer.isDone()
                ? done(space, "withdrawn", form.value("who"), id)
                : refuse(space, form.refused(answer, desk.words()));
    }

    @POST
    @Path("/{id}/restoration")
    public Response restore(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("restore", fields);
        Answer answer = desk.post(form, Map.of(), "trainings", id, "restoration");
        return answer.isDone()
                ? done(space, "restored", answer.text("name"), "")
                : refuse(space, form.refused(answer, desk.words()));
    }

    @POST
    @Path("/kinds")
    public Response describe(@RestPath String slug, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form sent = Form.sent("kind", fields);
        var code = sent.value("code").toUpperCase(Locale.ROOT);
        Form form = new Form(sent.value("known").isEmpty() ? "kind" : "kind-" + code, sent.values(), "", List.of());
        var givenAt = new LinkedHashSet<String>();
        names.kinds(space.space()).part().or(List.of()).stream()
                .filter(kind -> kind.training().equals(code) && kind.spaces() != null)
                .forEach(kind -> givenAt.addAll(kind.spaces() == null ? List.of() : kind.spaces()));
        givenAt.add(space.space());
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", form.wording("name", HouseDesk.tongues(space)));
        body.put("minutes", form.number("minutes") == 0 ? null : form.number("minutes"));
        body.put("validityMonths", form.number("months") == 0 ? null : form.number("months"));
        body.put("spaces", givenAt);
        Answer answer = desk.api().put(ApiPath.of("trainings", "kinds", code.isEmpty() ? "-" : code), body);
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug() + "/trainings", Map.of("done", "described"))
                : refuse(space, form.refused(answer, desk.words()));
    }

    private Response done(SpaceDetail space, String what, String who, String id) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("done", what);
        parameters.put("who", who);
        if (!id.isEmpty()) {
            parameters.put("id", id);
        }
        return pages.goTo("/host/" + space.slug() + "/trainings", parameters);
    }

    private Response refuse(SpaceDetail space, Form form) {
        return pages.show(NOT_DONE, Templates.trainings(view(space, form, "", "")));
    }

    private TrainingsView view(SpaceDetail space, Form form, String said, String undo) {
        var askedKinds = names.kinds(space.space());
        var askedResources = desk.resources(space, false);
        var askedRules = desk.api().tree(ApiPath.of("booking-rules").with("space", space.space()));
        var askedHeld = desk.api().list(ApiPath.of("trainings").with("space", space.space()), Validation.class);
        var askedGone = desk.api()
                .list(ApiPath.of("trainings").with("space", space.space()).with("withdrawn", true), Validation.class);
        var held = askedHeld.part();
        var screen = new TrainingsScreen(
                desk,
                people.words(),
                space,
                askedKinds.part().or(List.of()),
                askedResources.part().or(List.of()),
                rules(askedRules.part().content()));
        var validations = held.or(List.of());
        var validating = form.is("new") ? form : Form.EMPTY;
        return new TrainingsView(
                space.slug(),
                space.name().in(desk.language()),
                held.isHere(),
                screen.groups(validations, form),
                askedGone.part().or(List.of()).stream().map(screen::withdrawn).toList(),
                screen.codes(validations).stream()
                        .map(code -> new Choice(code, screen.title(code), code.equals(validating.value("training"))))
                        .toList(),
                people.of(space.space(), "person", true, validating.all("person"), validating.value("person-q")),
                desk.texts(space, "name", form.is("kind") ? form : Form.EMPTY, null),
                desk.today(space).toString(),
                form,
                said,
                undo);
    }

    private static List<JsonNode> rules(@Nullable JsonNode rules) {
        return rules == null
                ? List.of()
                : StreamSupport.stream(rules.path("items").spliterator(), false).toList();
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {

        private Templates() {}

        static native TemplateInstance trainings(TrainingsView view);
    }
}
