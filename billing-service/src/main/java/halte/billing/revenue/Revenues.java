package halte.billing.revenue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Revenues {

    private static final String SUMS = """
            select to_char(supplied_from, 'YYYY-MM') as month, family, seller,
                coalesce(sum(net) filter (where state = 'INVOICED'), 0) as invoiced,
                coalesce(sum(net) filter (where state = 'OPEN'), 0) as pending
            from charge
            where supplied_from between ?1 and ?2 and state in ('OPEN', 'INVOICED')
                and (cast(?3 as text) is null or seller = any (string_to_array(cast(?3 as text), ',')))
            group by 1, 2, 3 order by 1, 2, 3""";

    private final EntityManager database;

    Revenues(EntityManager database) {
        this.database = database;
    }

    /** @param sellers codes separated by commas, or null for all that may be seen */
    @SuppressWarnings("unchecked")
    List<RevenueRow> between(YearMonth from, YearMonth to, @Nullable String sellers) {
        List<Object[]> rows = database.createNativeQuery(SUMS, Object[].class)
                .setParameter(1, from.atDay(1))
                .setParameter(2, to.atEndOfMonth())
                .setParameter(3, sellers)
                .getResultList();
        return rows.stream()
                .map(row -> new RevenueRow(
                        YearMonth.parse((String) row[0]),
                        (String) row[1],
                        (String) row[2],
                        (BigDecimal) row[3],
                        (BigDecimal) row[4]))
                .toList();
    }
}
