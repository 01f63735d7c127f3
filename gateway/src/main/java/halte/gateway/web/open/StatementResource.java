package halte.gateway.web.open;

import halte.gateway.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Pages that ask no service: the accessibility statement and what is shown without network. */
@Path("/")
@Blocking
class StatementResource {

    private final Pages pages;

    StatementResource(Pages pages) {
        this.pages = pages;
    }

    @GET
    @Path("accessibility")
    public Response accessibility() {
        return pages.showToAll(Templates.accessibility());
    }

    @GET
    @Path("offline")
    public Response offline() {
        return pages.showToAll(Templates.offline());
    }

    @CheckedTemplate(basePath = "open")
    static class Templates {

        private Templates() {}

        static native TemplateInstance accessibility();

        static native TemplateInstance offline();
    }
}
