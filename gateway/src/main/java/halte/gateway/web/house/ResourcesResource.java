package halte.gateway.web.house;

import halte.gateway.web.Answer;
import halte.gateway.web.Pages;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.staff.Kinds;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What can be booked in the house: the list, and one more. */
@Path("/host/{slug}/resources")
@Blocking
class ResourcesResource {

    private static final int NOT_DONE = 422;

    private final HouseDesk desk;
    private final Pages pages;

    ResourcesResource(HouseDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public Response list(@RestPath String slug, @RestQuery @Nullable String done) {
        return pages.show(Templates.resources(view(desk.space(slug), Form.EMPTY, done == null ? "" : done)));
    }

    @POST
    public Response create(@RestPath String slug, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("new", fields);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", form.value("kind"));
        body.put("name", form.wording("name", HouseDesk.tongues(space)));
        body.put("capacity", Math.max(1, form.number("capacity")));
        body.put("amenities", List.of());
        Answer answer = desk.post(form, body, "spaces", space.space(), "resources");
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug() + "/resources/" + answer.text("resource"), Map.of("done", "made"))
                : pages.show(NOT_DONE, Templates.resources(view(space, form.refused(answer, desk.words()), "")));
    }

    private ResourcesView view(SpaceDetail space, Form form, String done) {
        var resources = desk.resources(space, true);
        var amenities = desk.amenities();
        var allocations = desk.allocations(space);
        var answer = resources.part();
        var screen = new ResourcesScreen(
                desk.formats(space),
                desk.words(),
                desk.language(),
                desk.today(space),
                amenities.part().or(List.of()),
                allocations.part().or(List.of()));
        return new ResourcesView(
                space.slug(),
                space.name().in(desk.language()),
                answer.isHere(),
                screen.groups(answer.or(List.of())),
                Kinds.all().stream()
                        .map(kind -> new Choice(
                                kind, Kinds.name(kind, desk.language()), kind.equals(form.filled("kind", "DESK"))))
                        .toList(),
                desk.texts(space, "name", form, null),
                form,
                done);
    }

    @CheckedTemplate(basePath = "house")
    static class Templates {

        private Templates() {}

        static native TemplateInstance resources(ResourcesView view);
    }
}
