package halte.membership.spaces;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class KnownSpaces implements PanacheRepositoryBase<KnownSpace, String> {}
