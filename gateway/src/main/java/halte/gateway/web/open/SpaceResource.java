package halte.gateway.web.open;

import halte.gateway.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

@Path("/s/{slug}")
@Blocking
class SpaceResource {

    private final SpacePage space;
    private final Pages pages;

    SpaceResource(SpacePage space, Pages pages) {
        this.space = space;
        this.pages = pages;
    }

    @GET
    public Response space(@RestPath String slug) {
        return pages.showToAll(Templates.space(space.view(slug)));
    }

    @CheckedTemplate(basePath = "open")
    static class Templates {

        private Templates() {}

        static native TemplateInstance space(SpaceView view);
    }
}
