package halte.booking.structure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class Operators implements PanacheRepositoryBase<Operator, String> {}
