package halte.gateway.web.worker;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Words;
import halte.gateway.web.open.NeedWords;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Changing the place or the time of many dates of a series: choose, look, agree. */
@Path("/me/series/{id}/change")
@Blocking
class SeriesMoveResource {

    private final Api api;
    private final SeriesMovePage moves;
    private final SeriesPage series;
    private final Page page;
    private final Pages pages;
    private final Words words;
    private final NeedWords needWords;

    SeriesMoveResource(
            Api api,
            SeriesMovePage moves,
            SeriesPage series,
            Page page,
            Pages pages,
            Words words,
            NeedWords needWords) {
        this.api = api;
        this.moves = moves;
        this.series = series;
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.needWords = needWords;
    }

    @GET
    public Response choose(@RestPath String id, @Context UriInfo uri) {
        return pages.show(Templates.seriesMove(moves.form(id, uri.getQueryParameters(), "")));
    }

    /** What would change and what could not; nothing is stored. */
    @POST
    @Path("/preview")
    public Response look(@RestPath String id, MultivaluedMap<String, String> form) {
        var move = SeriesMove.of(form, null);
        if (!move.isSaid()) {
            return pages.show(
                    422,
                    Templates.seriesMove(moves.form(id, form, needWords.here().series_change_check())));
        }
        var answer = api.post(ApiPath.of("series", id, "change", "preview"), move.body());
        return answer.isDone()
                ? pages.show(Templates.seriesMovePreview(moves.preview(id, form, series.read(answer.body()))))
                : refused(id, form, answer);
    }

    /** The page that follows is the answer itself: sent again with the same key, it says the same. */
    @POST
    public Response move(@RestPath String id, MultivaluedMap<String, String> form) {
        var key = form.getFirst("key");
        var answer = api.post(
                ApiPath.of("series", id, "change"),
                SeriesMove.of(form, null).body(),
                key == null || key.isEmpty() ? page.key() : key);
        if (!answer.isDone()) {
            return refused(id, form, answer);
        }
        var stays = moves.stays(series.read(answer.body()));
        return pages.show(SeriesResource.Templates.series(
                series.series(id, needWords.here().said_series_moved(), "", List.of(), stays)));
    }

    private Response refused(String id, MultivaluedMap<String, String> form, Answer answer) {
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        return pages.show(answer.isUnknown() ? 503 : answer.status(), Templates.seriesMove(moves.form(id, form, text)));
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance seriesMove(SeriesMoveViews.FormView view);

        static native TemplateInstance seriesMovePreview(SeriesMoveViews.PreviewView view);
    }
}
