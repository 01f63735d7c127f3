package halte.gateway.web.region;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.Page;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.Pages;
import halte.gateway.web.staff.Formats;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Months, quarters and years of spaces, provinces and the network, with their rooms. */
@Path("/region/periods")
@Blocking
class PeriodsResource {

    private static final Set<String> GRAINS = Set.of("month", "quarter", "year");
    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Api api;
    private final Session session;
    private final Page page;
    private final Pages pages;

    PeriodsResource(Api api, Session session, Page page, Pages pages) {
        this.api = api;
        this.session = session;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Response show(@RestQuery @Nullable String grain, @RestQuery @Nullable String province) {
        if (!session.isRegion() && !session.isCoordinator()) {
            throw new PageRefusal(403);
        }
        String chosen = grain != null && GRAINS.contains(grain) ? grain : "quarter";
        var askedSpaces = api.list(ApiPath.of("spaces").with("limit", 200), SpaceAnswer.class);
        var askedPeriods =
                api.get(ApiPath.of("occupancy").with("grain", chosen).with("province", province), PeriodsAnswer.class);
        var askedRooms = api.get(
                ApiPath.of("occupancy", "rooms").with("grain", chosen).with("province", province),
                PeriodsAnswer.Rooms.class);
        List<SpaceAnswer> spaces = askedSpaces.part().required();
        RegionMessages words = MessageBundles.get(RegionMessages.class, Localized.Literal.of(page.language()));
        return pages.show(Templates.periods(new PeriodsScreen(
                        chosen,
                        province == null ? "" : province,
                        spaces,
                        spaces.stream()
                                .map(SpaceAnswer::province)
                                .filter(Objects::nonNull)
                                .distinct()
                                .sorted()
                                .toList(),
                        words,
                        new Formats(page.locale(), ZONE))
                .view(askedPeriods.part().content(), askedRooms.part().content())));
    }

    @CheckedTemplate(basePath = "region")
    static class Templates {

        private Templates() {}

        static native TemplateInstance periods(PeriodsView view);
    }
}
