package halte.booking.board;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import halte.booking.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who held a plan once and holds none any more: a host wants to know before the evening, not from the invoice. */
@ApplicationScoped
class LapsedPlans {

    private static final String LAPSED = "select person_id from plan_holder where person_id = any(?::uuid[])"
            + " group by person_id"
            + " having not bool_or(starts_on <= ? and (ends_on is null or ends_on >= ?)) and bool_or(starts_on <= ?)";

    private final Database database;

    LapsedPlans(Database database) {
        this.database = database;
    }

    /**
     * To be asked last, by who checked that a host of the space asks: plans are seen by their holder and the platform
     * only, so from here on the transaction sees every row. What comes out is a yes or no for people on the board.
     */
    @Transactional(MANDATORY)
    public Set<UUID> among(Collection<UUID> persons, LocalDate date) {
        if (persons.isEmpty()) {
            return Set.of();
        }
        database.seeEverything();
        return database
                .list(LAPSED, row -> row.uuid("person_id"), Database.array("uuid", persons), date, date, date)
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
