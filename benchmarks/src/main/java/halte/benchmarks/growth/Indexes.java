package halte.benchmarks.growth;

import halte.benchmarks.measure.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes the indexes off a table and says how to put them back. */
final class Indexes {

    private static final String CONSTRAINTS = """
            select format('alter table %%s add constraint %%I %%s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint where conrelid = '%1$s'::regclass and contype in ('p', 'u', 'x') order by conname
            """;
    private static final String PLAIN = """
            select pg_get_indexdef(indexrelid) from pg_index where indrelid = '%1$s'::regclass
            and indexrelid not in (select conindid from pg_constraint where conrelid = '%1$s'::regclass)
            """;
    private static final String DROP_CONSTRAINTS = """
            select format('alter table %%s drop constraint %%I', conrelid::regclass, conname)
            from pg_constraint where conrelid = '%1$s'::regclass and contype in ('p', 'u', 'x')
            """;
    private static final String DROP_PLAIN = """
            select format('drop index %%s', indexrelid::regclass) from pg_index where indrelid = '%1$s'::regclass
            and indexrelid not in (select conindid from pg_constraint where conrelid = '%1$s'::regclass)
            """;

    private Indexes() {}

    /** @return commands that put them back */
    static List<String> dropAll(Connection connection, String table) throws SQLException {
        var back = new ArrayList<>(Sql.texts(connection, CONSTRAINTS.formatted(table)));
        back.addAll(Sql.texts(connection, PLAIN.formatted(table)));
        for (var drop : Sql.texts(connection, DROP_PLAIN.formatted(table))) {
            Sql.run(connection, drop);
        }
        for (var drop : Sql.texts(connection, DROP_CONSTRAINTS.formatted(table))) {
            Sql.run(connection, drop);
        }
        return back;
    }
}
