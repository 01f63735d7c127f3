package halte.gateway.web.worker;

import halte.gateway.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/me")
@Blocking
class MeResource {

    private final TodayPage today;
    private final Pages pages;

    MeResource(TodayPage today, Pages pages) {
        this.today = today;
        this.pages = pages;
    }

    @GET
    public Response today(@RestQuery @Nullable String said, @RestQuery @Nullable String booking) {
        return pages.show(Templates.today(today.view(said == null ? "" : said, booking == null ? "" : booking, "")));
    }

    @CheckedTemplate(basePath = "worker")
    static class Templates {

        private Templates() {}

        static native TemplateInstance today(TodayView view);
    }
}
