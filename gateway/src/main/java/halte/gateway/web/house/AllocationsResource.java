package halte.gateway.web.house;

import halte.gateway.web.Answer;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.AllocationsView.Away;
import halte.gateway.web.house.AllocationsView.Row;
import halte.gateway.web.house.HouseAnswers.Allocation;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Offices and desks given to one person for long, and free again while that person is away. */
@Path("/host/{slug}/allocations")
@Blocking
class AllocationsResource {

    private static final int NOT_DONE = 422;
    private static final Set<String> FOR_LONG = Set.of("OFFICE", "DESK", "LOCKER", "PARKING");

    private final HouseDesk desk;
    private final Pages pages;

    AllocationsResource(HouseDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String done) {
        return pages.show(
                Templates.allocations(view(desk.space(slug), Form.EMPTY, List.of(), done == null ? "" : done)));
    }

    @POST
    public Response start(@RestPath String slug, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("new", fields);
        if (form.date("from") == null || form.value("email").isEmpty()) {
            return refuse(space, form.refused(desk.words().whoAndSince()), List.of());
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("resource", form.value("resource"));
        body.put("person", Map.of("email", form.value("email"), "name", form.value("name")));
        body.put("from", form.date("from"));
        body.put("until", form.date("until"));
        Answer answer = desk.post(form, body, "allocations");
        return answer.isDone()
                ? done(space, "allocated")
                : refuse(
                        space,
                        form.refused(answer, desk.words()),
                        InTheWay.of(answer, desk.formats(space), desk.words()));
    }

    @POST
    @Path("/{id}/end")
    public Response end(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("end", fields);
        LocalDate until = form.date("until");
        Object body = until == null ? Map.of() : Map.of("until", until);
        return after(space, form, desk.post(form, body, "allocations", id, "end"), "ended");
    }

    @POST
    @Path("/{id}/absences")
    public Response away(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("away", fields);
        LocalDate from = form.date("from");
        LocalDate to = form.date("to");
        if (from == null || to == null || to.isBefore(from)) {
            return refuse(space, form.refused(desk.words().checkDays()), List.of());
        }
        return after(
                space, form, desk.post(form, Map.of("from", from, "to", to), "allocations", id, "absences"), "away");
    }

    @POST
    @Path("/absences/{id}/removal")
    public Response back(@RestPath String slug, @RestPath String id, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Answer answer = desk.api().delete(ApiPath.of("absences", id));
        boolean partly = answer.isDone() && !answer.body().path("notFree").isEmpty();
        return after(space, Form.sent("back", fields), answer, partly ? "backPartly" : "back");
    }

    private Response after(SpaceDetail space, Form form, Answer answer, String done) {
        return answer.isDone() ? done(space, done) : refuse(space, form.refused(answer, desk.words()), List.of());
    }

    private Response done(SpaceDetail space, String what) {
        return pages.goTo("/host/" + space.slug() + "/allocations", Map.of("done", what));
    }

    private Response refuse(SpaceDetail space, Form form, List<InTheWay> inTheWay) {
        return pages.show(NOT_DONE, Templates.allocations(view(space, form, inTheWay, "")));
    }

    private AllocationsView view(SpaceDetail space, Form form, List<InTheWay> inTheWay, String done) {
        var asked = desk.allocations(space);
        var resources = desk.resources(space, false);
        var allocations = asked.part();
        List<ResourceAnswer> things = resources.part().or(List.of());
        Map<String, String> names = things.stream()
                .collect(Collectors.toMap(
                        ResourceAnswer::resource, each -> each.name().in(desk.language()), (one, same) -> one));
        LocalDate today = desk.today(space);
        return new AllocationsView(
                space.slug(),
                space.name().in(desk.language()),
                allocations.isHere(),
                allocations.or(List.of()).stream()
                        .filter(each -> each.until() == null || !each.until().isBefore(today))
                        .sorted(Comparator.comparing(Allocation::resource).thenComparing(Allocation::from))
                        .map(each -> row(each, names, desk.formats(space), today))
                        .toList(),
                things.stream()
                        .filter(each -> FOR_LONG.contains(each.kind()))
                        .sorted(Comparator.comparing(
                                        (ResourceAnswer each) -> !each.kind().equals("OFFICE"))
                                .thenComparing(ResourceAnswer::resource))
                        .map(each -> new Choice(
                                each.resource(),
                                each.name().in(desk.language()),
                                each.resource().equals(form.value("resource"))))
                        .toList(),
                today.toString(),
                form,
                inTheWay,
                done);
    }

    private Row row(Allocation each, Map<String, String> names, Formats formats, LocalDate today) {
        HouseMessages words = desk.words();
        List<HouseAnswers.Absence> absences = each.absences() == null ? List.of() : each.absences();
        return new Row(
                each.id(),
                names.getOrDefault(each.resource(), each.resource()),
                each.resource(),
                each.name() == null ? words.somebody() : each.name(),
                each.until() == null
                        ? words.sinceDay(formats.date(each.from()))
                        : words.fromTo(formats.date(each.from()), formats.date(each.until())),
                !each.from().isAfter(today),
                absences.stream()
                        .filter(away -> !away.to().isBefore(today))
                        .map(away ->
                                new Away(away.id(), words.fromTo(formats.date(away.from()), formats.date(away.to()))))
                        .toList());
    }

    @CheckedTemplate(basePath = "house")
    static class Templates {

        private Templates() {}

        static native TemplateInstance allocations(AllocationsView view);
    }
}
