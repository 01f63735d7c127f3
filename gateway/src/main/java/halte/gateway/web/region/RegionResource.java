package halte.gateway.web.region;

import halte.gateway.web.Pages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The dashboard, its moving part alone, and the tables as CSV. */
@Path("/region")
@Blocking
class RegionResource {

    private final RegionDesk desk;
    private final Pages pages;

    RegionResource(RegionDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public Response dashboard(
            @RestQuery @Nullable String month,
            @RestQuery @Nullable String look,
            @RestQuery @Nullable String sort,
            @RestQuery @Nullable String order) {
        SpaceOrder column = SpaceOrder.named(sort);
        boolean rising = order == null ? column.risesFirst() : order.equals("rising");
        RegionDesk.Dashboard dashboard = desk.dashboard(month, column, rising);
        return pages.show(Templates.dashboard(
                dashboard.now(), dashboard.month(), desk.moment(), "list".equals(look) ? "list" : "map"));
    }

    @GET
    @Path("/live")
    public Response live() {
        return pages.show(Templates.live(desk.now()));
    }

    @GET
    @Path("/{table}.csv")
    public Response export(@RestPath String table, @RestQuery @Nullable String month) {
        return Response.ok(desk.export(table, month))
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"halte-" + desk.fileName(table, month) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @CheckedTemplate(basePath = "region")
    static class Templates {

        private Templates() {}

        static native TemplateInstance dashboard(@Nullable NowView now, MonthView month, String moment, String look);

        static native TemplateInstance live(NowView now);
    }
}
