package halte.gateway.web.worker;

import halte.gateway.web.Answer;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.Pages;
import halte.gateway.web.Words;
import halte.gateway.web.api.Booking;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A person's bookings: the list, one with its pass, cancelling, arriving and leaving. */
@Path("/me/bookings")
@Blocking
class BookingsResource {

    private final Api api;
    private final Page page;
    private final Pages pages;
    private final Words words;
    private final Clock clock;
    private final String publicUrl;

    BookingsResource(
            Api api,
            Page page,
            Pages pages,
            Words words,
            Clock clock,
            @ConfigProperty(name = "halte.public-url") String publicUrl) {
        this.api = api;
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    record BookingsView(boolean isHere, List<BookingCard> coming, List<BookingCard> past) {}

    record BookingView(BookingCard booking, String key, String said, boolean canUndo, String problem) {}

    @GET
    public Response bookings() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var path = ApiPath.of("bookings")
                .with("from", today.minusDays(90))
                .with("to", today.plusDays(180))
                .with("limit", 200);
        var bookings = api.list(path, Booking.class).part();
        var all = bookings.or(List.of()).stream()
                .sorted(Comparator.comparing(Booking::startsAt))
                .map(this::card)
                .toList();
        var past = all.stream()
                .filter(card -> !card.isLive())
                .sorted(Comparator.comparing(BookingCard::startsAt).reversed())
                .toList();
        return pages.show(Templates.bookings(new BookingsView(
                bookings.isHere(), all.stream().filter(BookingCard::isLive).toList(), past)));
    }

    @GET
    @Path("{id}")
    public Response booking(@RestPath String id, @RestQuery @Nullable String said) {
        return pages.show(Templates.booking(view(id, said == null ? "" : said, "")));
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
        return pages.show(answer.isUnknown() ? 503 : answer.status(), Templates.booking(view(id, "", text)));
    }

    private BookingView view(String id, String said, String problem) {
        var booking = api.get(ApiPath.of("bookings", id), Booking.class).part().required();
        return new BookingView(card(booking), page.key(), saidWords(said), said.equals("booked"), problem);
    }

    private BookingCard card(Booking booking) {
        return BookingCard.of(booking, words.here(), page.locale(), clock.instant(), publicUrl);
    }

    private String saidWords(String said) {
        return switch (said) {
            case "booked" -> words.here().said_booked();
            case "cancelled" -> words.here().said_cancelled();
            case "arrived" -> words.here().said_arrived();
            case "left" -> words.here().said_left();
            default -> "";
        };
    }

    private String keyOr(@Nullable String key) {
        return key == null || key.isEmpty() ? page.key() : key;
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance bookings(BookingsView view);

        static native TemplateInstance booking(BookingView view);
    }
}
