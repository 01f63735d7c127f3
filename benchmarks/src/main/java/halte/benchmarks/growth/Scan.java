package halte.benchmarks.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import halte.benchmarks.measure.Sql;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a report would cost if it read the bookings instead of the roll-up. */
final class Scan {

    private static final String MONTH = """
            explain (analyze, buffers, timing off, format json)
            select space_id, count(*), sum(half_days), count(distinct person_id) from booking
            where local_date between '%s' and '%s' and state <> 'CANCELLED' group by space_id
            """;

    private final Connection database;

    Scan(Connection database) {
        this.database = database;
    }

    record Cost(double buffers, double millis) {}

    Cost ofMonth(LocalDate today) throws SQLException {
        var month = YearMonth.from(today).minusMonths(1);
        var text = Sql.texts(database, MONTH.formatted(month.atDay(1), month.atEndOfMonth()));
        try {
            var explained = new ObjectMapper().readTree(String.join("", text)).get(0);
            return new Cost(
                    buffers(explained.path("Plan")),
                    explained.path("Execution Time").asDouble());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double buffers(JsonNode plan) {
        return plan.path("Shared Hit Blocks").asDouble()
                + plan.path("Shared Read Blocks").asDouble();
    }
}
