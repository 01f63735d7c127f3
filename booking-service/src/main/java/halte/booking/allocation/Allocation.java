package halte.booking.allocation;

import halte.booking.database.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param until last day; null while it runs */
record Allocation(
        UUID id,
        int spaceId,
        String space,
        String operator,
        int resourceId,
        String resource,
        String resourceKind,
        UUID personId,
        String personName,
        LocalDate from,
        @Nullable LocalDate until) {

    static final String COLUMNS = "id, space_id, space, operator, resource_id, resource, resource_kind, person_id,"
            + " person_name, from_date, until_date";

    static Allocation of(Row row) throws SQLException {
        return new Allocation(
                row.uuid("id"),
                row.number("space_id"),
                row.text("space"),
                row.text("operator"),
                row.number("resource_id"),
                row.text("resource"),
                row.text("resource_kind"),
                row.uuid("person_id"),
                row.text("person_name"),
                row.date("from_date"),
                row.dateOrNull("until_date"));
    }

    boolean isOverOn(LocalDate date) {
        return until != null && until.isBefore(date);
    }
}
