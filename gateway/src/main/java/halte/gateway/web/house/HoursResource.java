package halte.gateway.web.house;

import halte.gateway.web.Answer;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.api.SpaceDetail;
import halte.gateway.web.house.HouseAnswers.DatedException;
import halte.gateway.web.house.HouseAnswers.Shift;
import halte.gateway.web.house.HouseAnswers.Volunteer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** When the house is open, when not, and who opens it. */
@Path("/host/{slug}/hours")
@Blocking
class HoursResource {

    private static final int NOT_DONE = 422;

    private final HouseDesk desk;
    private final Pages pages;

    HoursResource(HouseDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public Response show(@RestPath String slug, @RestQuery @Nullable Integer year, @RestQuery @Nullable String done) {
        SpaceDetail space = desk.space(slug);
        return pages.show(Templates.hours(view(space, year, Form.EMPTY, done == null ? "" : done)));
    }

    @POST
    @Path("/exceptions")
    public Response except(@RestPath String slug, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("exception", fields);
        LocalDate date = form.date("date");
        if (date == null) {
            return refuse(space, form.refused(desk.words().chooseDay()));
        }
        boolean closed = !form.value("kind").equals("HOURS");
        List<Map<String, String>> segments = closed ? List.of() : segments(form);
        if (!closed && segments.isEmpty()) {
            return refuse(space, form.refused(desk.words().checkTimes()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("until", form.date("until"));
        body.put("segments", segments);
        body.put("reason", form.wording("reason", HouseDesk.tongues(space)));
        body.put("audience", form.value("audience").equals("VISITORS") ? "VISITORS" : "EVERYBODY");
        body.put("kind", closed ? "CLOSURE" : "HOURS");
        return after(space, form, desk.api().put(exception(space, date.toString()), body), "excepted");
    }

    @POST
    @Path("/exceptions/{date}/removal")
    public Response dropException(@RestPath String slug, @RestPath String date, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        return after(space, Form.sent("drop", fields), desk.api().delete(exception(space, date)), "exceptionGone");
    }

    /** One tap: closed on a public holiday, for the reason everybody knows. */
    @POST
    @Path("/holidays/{date}")
    public Response closeOnHoliday(
            @RestPath String slug, @RestPath String date, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("holiday", fields);
        List<HouseAnswers.Holiday> known = holidays(yearOf(date, space)).part().or(List.of());
        Map<String, String> reason = known.stream()
                .filter(each -> each.date().toString().equals(date))
                .findFirst()
                .map(each -> each.name().byLanguage())
                .orElse(Map.of());
        if (reason.isEmpty()) {
            return refuse(space, form.refused(desk.words().unreachable()));
        }
        Map<String, Object> body =
                Map.of("segments", List.of(), "reason", reason, "audience", "EVERYBODY", "kind", "HOLIDAY");
        return after(space, form, desk.api().put(exception(space, date), body), "holidayClosed");
    }

    @POST
    @Path("/rota")
    public Response ask(@RestPath String slug, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("shift", fields);
        LocalDate date = form.date("date");
        Instant confirmBy = form.moment("by-date", "by-time", desk.zone(space));
        if (date == null
                || form.value("from").isEmpty()
                || form.value("to").compareTo(form.value("from")) <= 0
                || confirmBy == null) {
            return refuse(space, form.refused(desk.words().checkTimes()));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("space", space.space());
        body.put("date", date);
        body.put("from", form.value("from"));
        body.put("to", form.value("to"));
        body.put("confirmBy", confirmBy);
        body.put("otherwise", form.value("otherwise").equals("BADGE") ? "BADGE" : "CLOSED");
        if (!form.value("person").isEmpty()) {
            body.put("person", Map.of("personId", form.value("person")));
        }
        return after(space, form, desk.post(form, body, "rota"), "asked");
    }

    @POST
    @Path("/rota/{id}/{verb}")
    public Response duty(
            @RestPath String slug, @RestPath String id, @RestPath String verb, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("duty", fields);
        Answer answer = switch (verb) {
            case "confirmation" -> desk.press("rota", id, "confirmation");
            case "withdrawal" -> desk.press("rota", id, "withdrawal");
            default -> desk.api().delete(ApiPath.of("rota", id));
        };
        return after(space, form, answer, "duty");
    }

    @POST
    @Path("/volunteers")
    public Response volunteer(@RestPath String slug, MultivaluedMap<String, String> fields) {
        SpaceDetail space = desk.space(slug);
        Form form = Form.sent("volunteer", fields);
        Map<String, Object> body = Map.of("email", form.value("email"), "name", form.value("name"));
        return after(space, form, desk.post(form, body, "spaces", space.space(), "volunteers"), "volunteer");
    }

    private Response after(SpaceDetail space, Form form, Answer answer, String done) {
        return answer.isDone()
                ? pages.goTo("/host/" + space.slug() + "/hours", Map.of("done", done))
                : refuse(space, form.refused(answer, desk.words()));
    }

    private Response refuse(SpaceDetail space, Form form) {
        return pages.show(NOT_DONE, Templates.hours(view(space, null, form, "")));
    }

    private static ApiPath exception(SpaceDetail space, String date) {
        return ApiPath.of("spaces", space.space(), "exceptions", date);
    }

    private static List<Map<String, String>> segments(Form form) {
        List<Map<String, String>> segments = new ArrayList<>();
        for (String number : List.of("1", "2")) {
            String from = form.value("from-" + number);
            String to = form.value("to-" + number);
            if (!from.isEmpty() && !to.isEmpty()) {
                segments.add(Map.of(
                        "from",
                        from,
                        "to",
                        to,
                        "state",
                        form.value("state-" + number).equals("BADGE") ? "BADGE" : "HOSTED"));
            }
        }
        return segments;
    }

    private static HoursView.SpanFields fields(Form form, int number) {
        return new HoursView.SpanFields(
                number, form.value("from-" + number), form.value("to-" + number), form.has("state-" + number, "BADGE"));
    }

    private int yearOf(String date, SpaceDetail space) {
        return date.matches("\\d{4}-.*")
                ? Integer.parseInt(date.substring(0, 4))
                : desk.today(space).getYear();
    }

    private halte.gateway.web.Asked<List<HouseAnswers.Holiday>> holidays(int year) {
        return desk.api().list(ApiPath.of("public-holidays").with("year", year), HouseAnswers.Holiday.class);
    }

    private HoursView view(SpaceDetail space, @Nullable Integer chosen, Form form, String done) {
        LocalDate today = desk.today(space);
        int year = chosen == null || Math.abs(chosen - today.getYear()) > 5 ? today.getYear() : chosen;
        LocalDate first = LocalDate.of(year, 1, 1).isBefore(today) ? LocalDate.of(year, 1, 1) : today;
        var exceptions = desk.api()
                .list(
                        ApiPath.of("spaces", space.space(), "exceptions")
                                .with("from", first)
                                .with("to", LocalDate.of(Math.max(year, today.getYear()) + 1, 12, 31)),
                        DatedException.class);
        var holidays = holidays(year);
        var rota = desk.api()
                .list(
                        ApiPath.of("rota")
                                .with("space", space.space())
                                .with("from", today)
                                .with("to", today.plusMonths(3)),
                        Shift.class);
        var volunteers = desk.api().list(ApiPath.of("spaces", space.space(), "volunteers"), Volunteer.class);
        var screen = new HoursScreen(space, desk.formats(space), desk.words(), desk.language());
        var dated = exceptions.part();
        var shifts = rota.part();
        var days = holidays.part();
        return new HoursView(
                space.slug(),
                space.name().in(desk.language()),
                screen.week(),
                screen.closures(),
                dated.isHere(),
                screen.exceptions(dated.or(List.of()).stream()
                        .filter(each -> !(each.until() == null ? each.date() : each.until()).isBefore(today))
                        .toList()),
                year,
                List.of(today.getYear(), today.getYear() + 1, today.getYear() + 2),
                days.isHere(),
                screen.holidays(days.or(List.of()), dated.or(List.of())),
                shifts.isHere(),
                screen.rota(shifts.or(List.of())),
                volunteers.part().or(List.of()).stream()
                        .filter(each -> each.personId() != null)
                        .map(each -> new Choice(
                                String.valueOf(each.personId()),
                                each.name() == null ? String.valueOf(each.email()) : each.name(),
                                form.value("person").equals(each.personId())))
                        .toList(),
                desk.texts(space, "reason", form, null),
                List.of(fields(form, 1), fields(form, 2)),
                today.toString(),
                form,
                done);
    }

    @CheckedTemplate(basePath = "house")
    static class Templates {

        private Templates() {}

        static native TemplateInstance hours(HoursView view);
    }
}
