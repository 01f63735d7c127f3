package halte.gateway.web.worker;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a phone's camera opens from a QR code: for its owner the pass, for a host of the space one tap to check the person in. */
@Path("/c/{code}")
@Blocking
class PassCodeResource {

    private final Api api;
    private final Session session;
    private final Page page;
    private final Pages pages;
    private final Words words;
    private final BookingCards cards;

    PassCodeResource(Api api, Session session, Page page, Pages pages, Words words, BookingCards cards) {
        this.api = api;
        this.session = session;
        this.page = page;
        this.pages = pages;
        this.words = words;
        this.cards = cards;
    }

    record PassView(String code, String person, BookingCard booking, String key, String said, String problem) {}

    @GET
    public Response open(@RestPath String code, @RestQuery @Nullable String said) {
        if (!session.isSignedIn()) {
            return pages.goTo("/login?to=/c/" + safe(code));
        }
        var booking = find(code);
        if (isOwn(booking)) {
            return pages.goTo("/me/bookings/" + booking.bookingId());
        }
        return pages.show(Templates.pass(view(code, booking, "arrived".equals(said), "")));
    }

    @POST
    public Response checkIn(@RestPath String code, @RestForm @Nullable String key) {
        if (!session.isSignedIn()) {
            return pages.goTo("/login?to=/c/" + safe(code));
        }
        var answer = api.post(ApiPath.of("presences"), Map.of("pass", code), key == null ? page.key() : key);
        if (answer.isDone()) {
            return pages.goTo("/c/" + safe(code), Map.of("said", "arrived"));
        }
        var problem = answer.problem();
        var text = problem == null || answer.isUnknown() ? words.here().command_unknown() : problem.words();
        return pages.show(
                answer.isUnknown() ? 503 : answer.status(), Templates.pass(view(code, find(code), false, text)));
    }

    private Booking find(String code) {
        var found = api.list(ApiPath.of("bookings").with("pass", code), Booking.class)
                .part();
        if (found.isUnavailable()) {
            throw new PageRefusal(503);
        }
        return found.or(List.of()).stream().findFirst().orElseThrow(() -> new PageRefusal(404));
    }

    private boolean isOwn(Booking booking) {
        return booking.personId() != null && booking.personId().equals(session.personId());
    }

    private PassView view(String code, Booking booking, boolean hasArrived, String problem) {
        var name = booking.personName() == null ? words.here().this_person() : booking.personName();
        return new PassView(
                safe(code),
                name,
                cards.of(booking),
                page.key(),
                hasArrived ? words.here().said_checked_in(name) : "",
                problem);
    }

    /** Codes are letters, digits and the signs of base 64: anything else in an address was not made by us. */
    private static String safe(String code) {
        return code.replaceAll("[^A-Za-z0-9_.-]", "");
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance pass(PassView view);
    }
}
