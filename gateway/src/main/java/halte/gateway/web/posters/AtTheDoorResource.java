package halte.gateway.web.posters;

import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Pages;
import halte.gateway.web.kiosk.DoorWords;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A member's own no-shows, and whether the kiosk shows their first name. */
@Path("/me/door")
@Blocking
class AtTheDoorResource {

    private static final int UNKNOWN = 503;

    private final Api api;
    private final Pages pages;
    private final DoorWords words;

    AtTheDoorResource(Api api, Pages pages, DoorWords words) {
        this.api = api;
        this.pages = pages;
        this.words = words;
    }

    record Strikes(List<Strike> items, Map<String, LocalDate> refusedUntil) {}

    record Strike(
            String space,
            String resource,
            LocalDate date,
            boolean counts,
            @Nullable String pardonReason) {}

    record Visibility(boolean hidden) {}

    record StrikeLine(
            String day,
            String where,
            boolean counts,
            @Nullable String reason) {}

    record DoorView(List<StrikeLine> strikes, List<String> refused, boolean hidden, String said, String problem) {}

    @GET
    public Response mine(@RestQuery @Nullable String said) {
        return show(200, "chosen".equals(said) ? words.here().saidChosen() : "", "");
    }

    @POST
    public Response choose(@RestForm @Nullable String hidden) {
        var answer = api.put(ApiPath.of("kiosks", "visibility"), Map.of("hidden", "true".equals(hidden)));
        return answer.isDone()
                ? pages.goTo("/me/door", Map.of("said", "chosen"))
                : show(UNKNOWN, "", words.refusal(answer));
    }

    private Response show(int status, String said, String problem) {
        var strikes = api.get(ApiPath.of("strikes"), Strikes.class);
        var visibility = api.get(ApiPath.of("kiosks", "visibility"), Visibility.class);
        var known = strikes.part().required();
        var formats = words.formats("Europe/Brussels");
        var refused = known.refusedUntil().entrySet().stream()
                .map(entry -> words.here().refusedUntilAt(entry.getKey(), formats.day(entry.getValue())))
                .toList();
        var lines = known.items().stream().map(strike -> line(strike, formats)).toList();
        boolean hidden = visibility.part().required().hidden();
        return pages.show(status, Templates.door(new DoorView(lines, refused, hidden, said, problem)));
    }

    private static StrikeLine line(Strike strike, Formats formats) {
        return new StrikeLine(
                formats.day(strike.date()),
                strike.space() + ", " + strike.resource(),
                strike.counts(),
                strike.pardonReason());
    }

    @CheckedTemplate(basePath = "posters")
    static class Templates {

        private Templates() {}

        static native TemplateInstance door(DoorView view);
    }
}
