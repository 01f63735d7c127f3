package halte.gateway.web.staff;

import halte.gateway.session.Session;
import halte.gateway.web.Api;
import halte.gateway.web.ApiPath;
import halte.gateway.web.PageRefusal;
import halte.gateway.web.api.SpaceDetail;
import jakarta.enterprise.context.ApplicationScoped;

/** The spaces this person looks after. The services judge every command again; this only keeps others from screens that would be of no use to them. */
@ApplicationScoped
public class HostedSpaces {

    private static final int NOT_FOUND = 404;

    private final Api api;
    private final Session session;

    HostedSpaces(Api api, Session session) {
        this.api = api;
        this.session = session;
    }

    /** @throws PageRefusal 404 when there is no such space or somebody else looks after it */
    public SpaceDetail space(String slug) {
        SpaceDetail space =
                api.get(ApiPath.of("spaces", slug), SpaceDetail.class).part().required();
        if (!isMine(space)) {
            throw new PageRefusal(NOT_FOUND);
        }
        return space;
    }

    private boolean isMine(SpaceDetail space) {
        return session.hostedSpaces().contains(space.space())
                || (space.operator() != null
                        && session.managedOperators().contains(space.operator().operator()));
    }
}
