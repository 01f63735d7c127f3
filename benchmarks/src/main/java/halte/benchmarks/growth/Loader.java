package halte.benchmarks.growth;

import halte.benchmarks.measure.Sql;
import halte.benchmarks.network.Network;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * Fills a database with history: half-days over the past 30 months and, thinning out, the next two months, in the order
 * in which they would have been booked, so that rows lie on the disk as they would. Which half-days are taken is drawn
 * from a hash of desk and day, so a larger history contains the smaller one.
 *
 * <p>Desks below {@link #FREE_DESKS} stay free in the future, for what is measured; on {@link #FULL_DAY} nothing is left
 * but in a few spaces far from the middle.
 */
public final class Loader {

    static final int FREE_DESKS = 20;
    static final int DAYS_AHEAD = 56;
    /** Days from today until the one on which nearly everything is taken. */
    static final int FULL_DAY = 59;

    private static final int MANY = 300_000;

    private static final String DAYS = """
            create unlogged table growth_day as
            select date '%1$s' + k as day, k,
                   case when k < 0 then 1.0 when k between 1 and %2$d then greatest(0.05, exp(-k / 12.0)) else 0 end::float8
                       as weight,
                   (date '%1$s' + k + time '08:00') at time zone 'Europe/Brussels' as opens,
                   (date '%1$s' + k + time '13:00') at time zone 'Europe/Brussels' as splits,
                   (date '%1$s' + k + time '18:00') at time zone 'Europe/Brussels' as closes
            from generate_series(-%3$d, %4$d) k
            """;
    private static final String DESKS = """
            create unlogged table growth_desk as
            select r.id as resource_id, r.resource, right(r.resource, 2)::int as number, s.id as space_id, s.space, s.operator,
                   row_number() over (order by s.id, r.id) as place
            from resource r join space s on s.id = r.space_id
            """;
    /** The sum of all weights is what a share of 1 would book. */
    private static final String WEIGHT = """
            select round(2 * (
                (select count(*) from growth_desk) * (select sum(weight) from growth_day where k < 0)
                + (select count(*) from growth_desk where number >= %d) * (select sum(weight) from growth_day where k > 0)))
            """.formatted(FREE_DESKS);

    private static final String SLOTS = """
            create unlogged table growth_slot as
            select gen_random_uuid() as id, k.space_id, k.space, k.operator, k.resource_id, k.resource, d.k, d.day, h.half,
                   case h.half when 0 then d.opens else d.splits end as starts_at,
                   case h.half when 0 then d.splits else d.closes end as ends_at,
                   least(d.opens - interval '1 day' * (-ln(1 - random()) * 5) - interval '1 second' * random(),
                         now() - interval '20 days' * random() * random()) as booked_at,
                   k.space_id * 100 + (random() * 99)::int as person
            from growth_day d cross join growth_desk k cross join (values (0), (1)) h(half)
            where d.weight > 0 and (d.k < 0 or k.number >= %1$d)
              and (hashint8extended((k.place * 4096 + d.k + 2048) * 2 + h.half, 7) & 1073741823)::float8
                  >= %2$s::float8 * d.weight * 1073741824
              and (hashint8extended((k.place * 4096 + d.k + 2048) * 2 + h.half, 7) & 1073741823)::float8
                  < %3$s::float8 * d.weight * 1073741824
            order by booked_at
            """;
    private static final String FULL = """
            insert into growth_slot
            select gen_random_uuid(), k.space_id, k.space, k.operator, k.resource_id, k.resource, d.k, d.day, h.half,
                   case h.half when 0 then d.opens else d.splits end, case h.half when 0 then d.splits else d.closes end,
                   now() - interval '1 day', k.space_id * 100 + (random() * 99)::int
            from growth_day d cross join growth_desk k cross join (values (0), (1)) h(half)
            where d.k = %d and k.place > 3 * 40
            """.formatted(FULL_DAY);
    private static final String OCCUPY = """
            insert into occupation (space_id, id, resource_id, during, kind)
            select space_id, id, resource_id, tstzrange(starts_at, ends_at), 'BOOKING' from growth_slot
            """;
    private static final String BOOK = """
            insert into booking (id, space_id, space, operator, resource_id, resource, resource_kind, person_id, person_name,
                channel, state, part, starts_at, ends_at, local_date, half_days, booked_at, cancel_free_until, release_at,
                pass_code, pass_token, completed_at)
            select id, space_id, space, operator, resource_id, resource, 'DESK',
                   ('00000000-0000-4000-8000-' || lpad(to_hex(person), 12, '0'))::uuid, 'Personne ' || person,
                   'WEB', case when k < 0 then 'COMPLETED' else 'CONFIRMED' end, case half when 0 then 'AM' else 'PM' end,
                   starts_at, ends_at, day, 1, booked_at, starts_at - interval '2 hours', ends_at, code,
                   code || upper(substr(md5(id::text), 1, 16)), case when k < 0 then ends_at end
            from (select *, growth_code(%d + row_number() over ()) as code from growth_slot) s
            """;
    /** Six signs of the 27 that passes are made of, never twice the same, in no order. */
    private static final String CODE = """
            create or replace function growth_code(n bigint) returns text language sql immutable parallel safe as $$
            select substr(a, 1 + (v %% 27)::int, 1) || substr(a, 1 + (v / 27 %% 27)::int, 1)
                || substr(a, 1 + (v / 729 %% 27)::int, 1) || substr(a, 1 + (v / 19683 %% 27)::int, 1)
                || substr(a, 1 + (v / 531441 %% 27)::int, 1) || substr(a, 1 + (v / 14348907 %% 27)::int, 1)
            from (select '23456789BCDFGHJKMNPQRSTVWXZ' as a, n * 15485863 %% 387420489 as v) s $$
            """.formatted();
    /** Half-days never cross midnight UTC in this zone, so each marks one mask; in the order in which they are laid out. */
    private static final String MASK = """
            insert into day_mask as mask (space_id, day, resource_id, taken)
            select space_id, (extract(epoch from min(starts_at))::bigint / 86400)::int, resource_id,
                   bit_or(quarters((extract(epoch from starts_at)::bigint / 900 % 96)::int, 20))
            from growth_slot group by space_id, resource_id, day order by day, space_id, resource_id
            on conflict (space_id, day, resource_id) do update set taken = mask.taken | excluded.taken
            """;

    private static final String NOTES = """
            insert into occupancy_changed (space_id, day)
            select space_id, day from growth_slot group by space_id, day order by day, space_id
            """;

    private final Connection connection;
    private final LocalDate today;

    /** @param connection as superuser */
    public Loader(Connection connection, LocalDate today) {
        this.connection = connection;
        this.today = today;
    }

    /** From a history of {@code before} to one of {@code rows}. */
    public void fill(long before, long rows) throws SQLException {
        Sql.run(
                connection,
                "set session_replication_role = replica",
                "set work_mem = '768MB'",
                "set maintenance_work_mem = '1GB'",
                "set max_parallel_workers_per_gather = 0",
                "drop table if exists growth_day, growth_desk, growth_slot",
                CODE,
                DAYS.formatted(today, DAYS_AHEAD, Network.MONTHS_BACK * 365 / 12, FULL_DAY),
                DESKS);
        double weight = Sql.number(connection, WEIGHT);
        Sql.run(connection, SLOTS.formatted(FREE_DESKS, before / weight, rows / weight));
        if (before == 0) {
            Sql.run(connection, FULL);
        }
        long more = rows - before;
        write("occupation", OCCUPY, more);
        write("booking", BOOK.formatted(Sql.number(connection, "select count(*) from booking")), more);
        Sql.run(connection, MASK, NOTES, "drop table growth_day, growth_desk, growth_slot");
        Sql.run(connection, "reset all");
        for (var table : List.of("occupation", "booking", "day_mask")) {
            Sql.run(connection, "vacuum (analyze) " + table);
        }
    }

    /** Of many rows an index is built faster than it grows; the constraints look at every row when they come back. */
    private void write(String table, String command, long rows) throws SQLException {
        var indexes = rows < MANY ? List.<String>of() : Indexes.dropAll(connection, table);
        Sql.run(connection, command);
        for (var index : indexes) {
            Sql.run(connection, index);
        }
    }
}
