package halte.gateway.web.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Part;
import halte.gateway.web.api.PlanAnswer;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.figures.PlanDrawing;
import halte.gateway.web.staff.HostedSpaces;
import halte.gateway.web.staff.Kinds;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** The floor plan of a space, to be changed by its hosts. */
@Path("/host/{slug}/plan")
@Blocking
class PlanResource {

    private final HostedSpaces spaces;
    private final Api api;
    private final Pages pages;
    private final Page page;
    private final EditorTexts texts;
    private final ObjectMapper json;

    PlanResource(HostedSpaces spaces, Api api, Pages pages, Page page, EditorTexts texts, ObjectMapper json) {
        this.spaces = spaces;
        this.api = api;
        this.pages = pages;
        this.page = page;
        this.texts = texts;
        this.json = json;
    }

    @GET
    public Response plan(@RestPath String slug) throws JsonProcessingException {
        SpaceDetail space = spaces.space(slug);
        Part<PlanAnswer> plan = api.get(ApiPath.of("spaces", space.space(), "plan"), PlanAnswer.class)
                .part();
        PlanAnswer answer = plan.or(new PlanAnswer(List.of(), List.of()));
        String language = page.language();
        return pages.show(Templates.plan(new PlanView(
                space.space(),
                space.slug(),
                space.name().in(language),
                plan.isHere(),
                PlanDrawing.of(
                        answer,
                        language,
                        desk -> new PlanDrawing.Look(
                                "",
                                PlanView.number(desk.resource()),
                                desk.name().in(language))),
                lines(answer, language),
                texts.in(language),
                json.writeValueAsString(Kinds.names()))));
    }

    private static List<PlanView.Line> lines(PlanAnswer plan, String language) {
        Map<String, String> floors = plan.floorPlans() == null
                ? Map.of()
                : plan.floorPlans().stream()
                        .collect(Collectors.toMap(
                                PlanAnswer.FloorPlan::id,
                                floor ->
                                        floor.name() == null ? "" : floor.name().in(language)));
        List<PlanAnswer.Resource> resources = plan.resources() == null ? List.of() : plan.resources();
        return resources.stream()
                .map(resource -> new PlanView.Line(
                        resource.name().in(language),
                        resource.place() == null
                                ? ""
                                : floors.getOrDefault(resource.place().plan(), "")))
                .toList();
    }

    @CheckedTemplate(basePath = "plan")
    static class Templates {

        private Templates() {}

        static native TemplateInstance plan(PlanView view);
    }
}
