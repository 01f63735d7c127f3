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
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A person's bookings: the list, one with its pass, confirming, extending, cancelling, arriving and leaving. */
@Path("/me/bookings")
@Blocking
class BookingsResource {

    private final Api api;
    private final BookingsPage bookings;
    private final Page page;
    private final Pages pages;
    private final Words words;
    private final NeedWords needWords;

    BookingsResource(Api api, BookingsPage bookings, Page page, Pages pages, Words words, NeedWords needWords) {
        this.api = api;
        this.bookings = bookings;
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.needWords = needWords;
    }

    @GET
    public Response bookings(@RestQuery @Nullable String said) {
        return pages.show(Templates.bookings(bookings.list(saidWords(said == null ? "" : said), "")));
    }

    @GET
    @Path("{id}")
    public Response booking(@RestPath String id, @RestQuery @Nullable String said) {
        var text = said == null ? "" : said;
        return pages.show(Templates.booking(bookings.one(id, saidWords(text), text.equals("booked"), "")));
    }

    @POST
    @Path("{id}/confirmation")
    public Response confirm(@RestPath String id, @RestForm @Nullable String key) {
        return after(id, api.post(ApiPath.of("bookings", id, "confirmation"), Map.of(), keyOr(key)), "confirmed");
    }

    @POST
    @Path("{id}/extension")
    public Response extend(@RestPath String id, @RestForm @Nullable String endsAt, @RestForm @Nullable String key) {
        var body = Map.of("endsAt", String.valueOf(endsAt));
        return after(id, api.post(ApiPath.of("bookings", id, "extension"), body, keyOr(key)), "extended");
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@RestPath String id, @RestForm @Nullable String key) {
        return after(id, api.post(ApiPath.of("bookings", id, "cancellation"), Map.of(), keyOr(key)), "cancelled");
    }

    @POST
    @Path("{id}/arrival")
    public Response arrive(@RestPath String id, @RestForm @Nullable String key) {
        return after(id, api.post(ApiPath.of("presences"), Map.of("booking", id), keyOr(key)), "arrived");
    }

    @POST
    @Path("{id}/departure")
    public Response leave(@RestPath String id, @RestForm @Nullable String presence, @RestForm @Nullable String key) {
        var path = ApiPath.of("presences", String.valueOf(presence), "departure");
        return after(id, api.post(path, Map.of(), keyOr(key)), "left");
    }

    private Response after(String id, Answer answer, String said) {
        if (answer.isDone()) {
            return pages.goTo("/me/bookings/" + id, Map.of("said", said));
        }
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        return pages.show(
                answer.isUnknown() ? 503 : answer.status(), Templates.booking(bookings.one(id, "", false, text)));
    }

    private String saidWords(String said) {
        var texts = needWords.here();
        return switch (said) {
            case "booked" -> words.here().said_booked();
            case "cancelled" -> words.here().said_cancelled();
            case "arrived" -> words.here().said_arrived();
            case "left" -> words.here().said_left();
            case "confirmed" -> texts.said_confirmed();
            case "requested" -> texts.said_requested();
            case "changed" -> texts.said_changed();
            case "extended" -> texts.said_extended();
            case "waiting" -> texts.said_waiting();
            case "withdrawn" -> texts.said_withdrawn();
            default -> "";
        };
    }

    private String keyOr(@Nullable String key) {
        return key == null || key.isEmpty() ? page.key() : key;
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance bookings(BookingsPage.BookingsView view);

        static native TemplateInstance booking(BookingsPage.BookingView view);
    }
}
