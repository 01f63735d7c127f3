package halte.gateway.web.open;

import halte.gateway.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The front page and the directory are one list; the front page says hello first. */
@Path("/")
@Blocking
class DirectoryResource {

    private final DirectoryPage directory;
    private final Pages pages;

    DirectoryResource(DirectoryPage directory, Pages pages) {
        this.directory = directory;
        this.pages = pages;
    }

    @GET
    public Response home() {
        return pages.showToAll(Templates.directory(directory.view(true, null, null)));
    }

    @GET
    @Path("spaces")
    public Response spaces(@RestQuery @Nullable String place, @RestQuery @Nullable String near) {
        return pages.showToAll(Templates.directory(directory.view(false, place, near)));
    }

    @CheckedTemplate(basePath = "open")
    static class Templates {

        private Templates() {}

        static native TemplateInstance directory(DirectoryView view);
    }
}
