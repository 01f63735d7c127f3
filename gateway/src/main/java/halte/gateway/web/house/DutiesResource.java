package halte.gateway.web.house;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Hours;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Problem;
import halte.gateway.web.api.SpaceRow;
import halte.gateway.web.house.DutiesView.Duty;
import halte.gateway.web.house.HouseAnswers.Shift;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What volunteers are asked for, and what they have promised. */
@Path("/me/duties")
@Blocking
class DutiesResource {

    private static final int NOT_DONE = 422;
    private static final Set<String> VERBS = Set.of("sign-up", "confirmation", "withdrawal");

    private final HouseDesk desk;
    private final Api api;
    private final Page page;
    private final Pages pages;

    DutiesResource(HouseDesk desk, Api api, Page page, Pages pages) {
        this.desk = desk;
        this.api = api;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Response list(@RestQuery @Nullable String done) {
        return pages.show(Templates.duties(view("", done != null)));
    }

    @POST
    @Path("/{id}/{verb}")
    public Response answer(@RestPath String id, @RestPath String verb, MultivaluedMap<String, String> fields) {
        Answer answer = desk.press("rota", id, VERBS.contains(verb) ? verb : "sign-up");
        if (answer.isDone()) {
            return pages.goTo("/me/duties", Map.of("done", "yes"));
        }
        Problem problem = answer.problem();
        String words = problem == null || answer.isUnknown() ? desk.words().unreachable() : problem.words();
        return pages.show(NOT_DONE, Templates.duties(view(words, false)));
    }

    private DutiesView view(String complaint, boolean done) {
        var shifts = api.list(ApiPath.of("rota"), Shift.class);
        var spaces = api.list(ApiPath.of("spaces").with("limit", 200), SpaceRow.class);
        Map<String, SpaceRow> known = spaces.part().or(List.of()).stream()
                .collect(Collectors.toMap(SpaceRow::space, each -> each, (one, same) -> one));
        var answer = shifts.part();
        return new DutiesView(
                answer.isHere(),
                answer.or(List.of()).stream()
                        .filter(each -> !each.state().equals("EXPIRED"))
                        .map(each -> duty(each, known.get(String.valueOf(each.space()))))
                        .toList(),
                complaint,
                done);
    }

    private Duty duty(Shift shift, @Nullable SpaceRow space) {
        HouseMessages words = desk.words();
        var formats = new Formats(page.locale(), Hours.zoneOf(space == null ? null : space.timeZone()));
        boolean mine = Boolean.TRUE.equals(shift.mine());
        boolean taken = Boolean.TRUE.equals(shift.taken()) && !mine;
        boolean confirmed = shift.state().equals("CONFIRMED");
        String otherwise = "BADGE".equals(shift.otherwise()) ? words.otherwiseBadge() : words.otherwiseClosed();
        return new Duty(
                shift.id(),
                formats.day(shift.date()),
                shift.from() + " – " + shift.to(),
                space == null ? String.valueOf(shift.space()) : space.name().in(desk.language()) + ", " + space.town(),
                confirmed && mine
                        ? words.dutyConfirmed()
                        : mine ? words.dutyWaits() : taken || confirmed ? words.dutyTaken() : words.dutyAsked(),
                confirmed || shift.confirmBy() == null
                        ? ""
                        : words.confirmBy(
                                formats.day(shift.confirmBy()) + ", " + formats.clock(shift.confirmBy()), otherwise),
                !mine && !taken && !confirmed,
                mine && !confirmed,
                mine);
    }

    @CheckedTemplate(basePath = "house")
    static class Templates {

        private Templates() {}

        static native TemplateInstance duties(DutiesView view);
    }
}
