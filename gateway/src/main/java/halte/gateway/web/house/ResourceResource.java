package halte.gateway.web.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import halte.gateway.web.Answer;
import halte.gateway.web.ApiPath;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Pages;
import halte.gateway.web.Part;
import halte.gateway.web.api.SpaceDetail;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One resource: what it is, its photos, out of order and back, retired and back. */
@Path("/host/{slug}/resources/{code}")
@Blocking
class ResourceResource {

    private static final int NOT_DONE = 422;
    private static final int NOT_FOUND = 404;

    private final HouseDesk desk;
    private final Pages pages;

    ResourceResource(HouseDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public Response show(@RestPath String slug, @RestPath String code, @RestQuery @Nullable String done) {
        SpaceDetail space = desk.space(slug);
        return pages.show(Templates.resource(view(space, code, Form.EMPTY, List.of(), done == null ? "" : done)));
    }

    /** The stored document with what the form says on top: what the form does not show stays as it is. */
    @POST
    public Response save(@RestPath String slug, @RestPath String code, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("details", fields);
        Part<JsonNode> stored = desk.api().tree(ApiPath.of("resources", code)).part();
        ObjectNode body = stored.required().deepCopy();
        put(body, form, HouseDesk.tongues(space));
        return after(space, code, form, desk.api().put(ApiPath.of("resources", code), body), "saved");
    }

    @POST
    @Path("/blockers")
    public Response block(@RestPath String slug, @RestPath String code, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("block", fields);
        ZoneId zone = desk.zone(space);
        Instant from = form.moment("from-date", "from-time", zone);
        Instant until = form.moment("until-date", "until-time", zone);
        if (from == null || until == null || !from.isBefore(until)) {
            return refuse(space, code, form.refused(desk.words().checkTimes()), List.of());
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("space", space.space());
        body.put("resources", List.of(code));
        body.put("startsAt", from);
        body.put("endsAt", until);
        body.put("cause", form.value("cause"));
        body.put("reason", form.wording("reason", HouseDesk.tongues(space)));
        body.put("audience", "EVERYBODY");
        body.put("displace", form.value("displace").equals("yes"));
        // Asked again with "displace" it is another command than the one refused.
        Answer answer = desk.api().post(ApiPath.of("blockers"), body, form.keyFor("block" + form.value("displace")));
        if (answer.isDone()) {
            return done(space, code, "blocked");
        }
        return refuse(
                space,
                code,
                form.refused(answer, desk.words()),
                InTheWay.of(answer, desk.formats(space), desk.words()));
    }

    @POST
    @Path("/blockers/{id}/end")
    public Response unblock(
            @RestPath String slug, @RestPath String code, @RestPath String id, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        return after(space, code, Form.sent("unblock", fields), desk.press("blockers", id, "end"), "unblocked");
    }

    @POST
    @Path("/retirement")
    public Response retire(@RestPath String slug, @RestPath String code, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        return after(space, code, Form.sent("retire", fields), desk.press("resources", code, "retirement"), "retired");
    }

    @POST
    @Path("/reinstatement")
    public Response reinstate(@RestPath String slug, @RestPath String code, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Answer answer = desk.press("resources", code, "reinstatement");
        return after(space, code, Form.sent("retire", fields), answer, "reinstated");
    }

    @POST
    @Path("/photos/{photo}/removal")
    public Response dropPhoto(
            @RestPath String slug,
            @RestPath String code,
            @RestPath String photo,
            MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Answer answer = desk.api().delete(ApiPath.of("resources", code, "photos", photo));
        return after(space, code, Form.sent("photo", fields), answer, "photoGone");
    }

    private Response after(SpaceDetail space, String code, Form form, Answer answer, String done) {
        return answer.isDone()
                ? done(space, code, done)
                : refuse(space, code, form.refused(answer, desk.words()), List.of());
    }

    private Response done(SpaceDetail space, String code, String what) {
        return pages.goTo("/host/" + space.slug() + "/resources/" + code, Map.of("done", what));
    }

    private Response refuse(SpaceDetail space, String code, Form form, List<InTheWay> inTheWay) {
        return pages.show(NOT_DONE, Templates.resource(view(space, code, form, inTheWay, "")));
    }

    private ResourceView view(SpaceDetail space, String code, Form form, List<InTheWay> inTheWay, String done) {
        ResourceAnswer resource = desk.resource(code).required();
        if (!resource.resource().startsWith(space.space() + "-")) {
            throw new PageRefusal(NOT_FOUND);
        }
        return new ResourceScreen(desk, space, resource, form).view(inTheWay, done);
    }

    private static void put(ObjectNode body, Form form, List<String> tongues) {
        body.set("name", texts(body, "name", form, tongues));
        ObjectNode about = texts(body, "about", form, tongues);
        if (about.isEmpty()) {
            body.putNull("about");
        } else {
            body.set("about", about);
        }
        body.put("capacity", form.number("capacity"));
        body.put("version", form.number("version"));
        List<String> amenities = new java.util.ArrayList<>(form.all("amenity"));
        Arrays.stream(form.value("amenities").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .forEach(amenities::add);
        fill(body, "amenities", amenities);
        fill(body, "combines", form.all("combines"));
        fill(body, "units", form.all("units"));
        text(body, "zone", form.value("zone"));
        text(body, "requiresTraining", form.value("training"));
        if (body.path("kind").asText().equals("DESK")) {
            body.put("fixed", form.value("fixed").equals("yes"));
        }
        if (form.value("season-from").isEmpty() || form.value("season-to").isEmpty()) {
            body.putNull("season");
        } else {
            body.putObject("season").put("from", form.value("season-from")).put("to", form.value("season-to"));
        }
    }

    /** Languages the form does not show keep their text. */
    private static ObjectNode texts(ObjectNode body, String field, Form form, List<String> tongues) {
        ObjectNode texts = body.objectNode();
        body.path(field).properties().forEach(each -> {
            if (!tongues.contains(each.getKey())) {
                texts.set(each.getKey(), each.getValue());
            }
        });
        form.wording(field, tongues).forEach(texts::put);
        return texts;
    }

    private static void fill(ObjectNode body, String field, List<String> values) {
        ArrayNode array = body.putArray(field);
        values.forEach(array::add);
    }

    private static void text(ObjectNode body, String field, String value) {
        if (value.isEmpty()) {
            body.putNull(field);
        } else {
            body.put(field, value);
        }
    }

    @CheckedTemplate(basePath = "house")
    static class Templates {

        private Templates() {}

        static native TemplateInstance resource(ResourceView view);
    }
}
