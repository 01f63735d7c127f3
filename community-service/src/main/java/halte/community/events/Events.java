package halte.community.events;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Events implements PanacheRepositoryBase<Event, UUID> {

    Optional<Event> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** By start, then id, so that a cursor can stand between any two. */
    List<Event> matching(EventFilter filter) {
        var where = new StringBuilder("startsAt < :to and endsAt > :from");
        var values = Parameters.with("to", filter.to()).and("from", filter.from());
        if (filter.space() != null) {
            where.append(" and space = :space");
            values.and("space", filter.space());
        }
        if (!filter.states().isEmpty()) {
            where.append(" and state in :states");
            values.and("states", filter.states());
        }
        if (filter.after() != null) {
            where.append(" and (startsAt > :startsAt or (startsAt = :startsAt and id > :id))");
            values.and("startsAt", filter.after().startsAt())
                    .and("id", filter.after().id());
        }
        return find(where + " order by startsAt, id", values)
                .range(0, filter.limit() - 1)
                .list();
    }

    /** One statement, so that two people can race for the last seat and exactly one of them gets it. */
    boolean takeSeats(UUID id, int seats) {
        return getEntityManager()
                        .createNativeQuery("""
                                update event set seats_taken = seats_taken + :seats
                                where id = :id and state = 'PUBLISHED' and seats_taken + :seats <= capacity""")
                        .setParameter("id", id)
                        .setParameter("seats", seats)
                        .executeUpdate()
                == 1;
    }

    void giveSeatBack(UUID id) {
        getEntityManager()
                .createNativeQuery("update event set seats_taken = seats_taken - 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
