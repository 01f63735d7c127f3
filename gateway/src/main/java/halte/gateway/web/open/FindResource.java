package halte.gateway.web.open;

import halte.gateway.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Search by need: what and when first, then the spaces that have it. The whole search is in the address. */
@Path("/find")
@Blocking
class FindResource {

    private final FindPage find;
    private final Pages pages;

    FindResource(FindPage find, Pages pages) {
        this.find = find;
        this.pages = pages;
    }

    @GET
    public Response find(@Context UriInfo uri) {
        return pages.showToAll(Templates.find(find.view(uri.getQueryParameters())));
    }

    @CheckedTemplate(basePath = "open")
    static class Templates {

        private Templates() {}

        static native TemplateInstance find(FindView view);
    }
}
