package halte.gateway.web.worker;

import halte.gateway.web.Pages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Where the mail of an offer leads: the entry stands at the top of the bookings. */
@Path("/me/waiting/{entry}")
class WaitingEntryResource {

    private final Pages pages;

    WaitingEntryResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    public Response entry(@RestPath String entry) {
        return pages.goTo("/me/bookings#waiting");
    }
}
