package halte.gateway.web.worker;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Words;
import halte.gateway.web.open.NeedWords;
import halte.gateway.web.open.Refusals;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Booking the same thing again and again: the sentence, the dates it means, and what happens to them later. */
@Path("/me/series")
@Blocking
class SeriesResource {

    private final Api api;
    private final SeriesPage series;
    private final Refusals refusals;
    private final Page page;
    private final Pages pages;
    private final Words words;
    private final NeedWords needWords;

    SeriesResource(
            Api api, SeriesPage series, Refusals refusals, Page page, Pages pages, Words words, NeedWords needWords) {
        this.api = api;
        this.series = series;
        this.refusals = refusals;
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.needWords = needWords;
    }

    @GET
    @Path("new")
    public Response sentence(@Context UriInfo uri) {
        return pages.show(Templates.seriesNew(series.form(uri.getQueryParameters(), "")));
    }

    /** The dates that the sentence means, with what is in the way of each; nothing is stored. */
    @POST
    @Path("preview")
    public Response preview(MultivaluedMap<String, String> form) {
        if (form.containsKey("places")) {
            return pages.show(Templates.seriesNew(series.form(form, "")));
        }
        var choice = SeriesChoice.of(form, series.today());
        if (!choice.isSaid()) {
            return pages.show(
                    422, Templates.seriesNew(series.form(form, needWords.here().series_check())));
        }
        var answer = api.post(ApiPath.of("series", "preview"), choice.body(false));
        return answer.isDone()
                ? pages.show(Templates.seriesPreview(series.preview(form, series.read(answer.body()), "")))
                : pages.show(status(answer), Templates.seriesNew(series.form(form, words(answer))));
    }

    @POST
    public Response book(MultivaluedMap<String, String> form) {
        var choice = SeriesChoice.of(form, series.today());
        var key = form.getFirst("key");
        var answer = api.post(
                ApiPath.of("series"),
                choice.body(form.containsKey("substitutes")),
                key == null || key.isEmpty() ? page.key() : key);
        return answer.isDone()
                ? pages.goTo("/me/series/" + answer.text("seriesId"), Map.of("said", "series"))
                : pages.show(status(answer), Templates.seriesNew(series.form(form, words(answer))));
    }

    @GET
    @Path("{id}")
    public Response one(@RestPath String id, @RestQuery @Nullable String said) {
        var texts = needWords.here();
        var text = "series".equals(said) ? texts.said_series() : said == null ? "" : texts.said_series_changed();
        return pages.show(Templates.series(series.series(id, text, "", List.of())));
    }

    /** One date, a holiday, or everything from a day on. */
    @POST
    @Path("{id}/cancellation")
    public Response cancel(
            @RestPath String id,
            @RestForm @Nullable String from,
            @RestForm @Nullable String to,
            @RestForm @Nullable String key) {
        var body = new LinkedHashMap<String, Object>();
        put(body, "from", from);
        put(body, "to", to);
        return after(id, api.post(ApiPath.of("series", id, "cancellation"), body, keyOr(key)));
    }

    @POST
    @Path("{id}/occurrences/{date}/booking")
    public Response take(
            @RestPath String id,
            @RestPath String date,
            @RestForm @Nullable String resource,
            @RestForm @Nullable String key) {
        var body = new LinkedHashMap<String, Object>();
        put(body, "resource", resource);
        return after(id, api.post(ApiPath.of("series", id, "occurrences", date, "booking"), body, keyOr(key)));
    }

    private Response after(String id, Answer answer) {
        if (answer.isDone()) {
            return pages.goTo("/me/series/" + id, Map.of("said", "changed"));
        }
        var problem = answer.problem();
        var lines = problem == null ? List.<String>of() : refusals.lines(problem);
        return pages.show(status(answer), Templates.series(series.series(id, "", words(answer), lines)));
    }

    private static int status(Answer answer) {
        return answer.isUnknown() ? 503 : answer.status();
    }

    private String words(Answer answer) {
        var problem = answer.problem();
        return problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
    }

    private static void put(Map<String, Object> body, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            body.put(name, value);
        }
    }

    private String keyOr(@Nullable String key) {
        return key == null || key.isEmpty() ? page.key() : key;
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance seriesNew(SeriesViews.FormView view);

        static native TemplateInstance seriesPreview(SeriesViews.PreviewView view);

        static native TemplateInstance series(SeriesViews.SeriesView view);
    }
}
