package halte.benchmarks.measure;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What booking-service really sends for one booking, read from the log of the server. */
public final class SentSql {

    private static final Pattern STATEMENT =
            Pattern.compile("booking-service~(\\d+)~\\s*LOG:\\s+(?:execute [^:]+|statement): (.*)");
    private static final Pattern INSERT = Pattern.compile("insert into (\\w+) \\(([^)]*)\\)");

    private SentSql() {}

    public interface Booking {
        void make() throws IOException, InterruptedException;
    }

    /** The statements of the transaction that wrote a booking, and the one before it that tells for whom. */
    public static List<String> of(Connection superuser, Path log, Booking booking)
            throws SQLException, IOException, InterruptedException {
        set(superuser, "log_statement = 'all'");
        set(superuser, "log_line_prefix = '%a~%p~ '");
        reload(superuser);
        long from = log.toFile().length();
        booking.make();
        Thread.sleep(500);
        superuser.createStatement().execute("alter system reset all");
        reload(superuser);
        return transaction(read(log, from));
    }

    private static void set(Connection superuser, String setting) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("alter system set " + setting);
        }
    }

    private static void reload(Connection superuser) throws SQLException, InterruptedException {
        try (var statement = superuser.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(500);
    }

    private static List<String> read(Path log, long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> transaction(List<String> lines) {
        var process = "";
        for (var line : lines) {
            var found = STATEMENT.matcher(line);
            if (found.matches() && found.group(2).contains("insert into occupation")) {
                process = found.group(1);
            }
        }
        var statements = new ArrayList<String>();
        boolean written = false;
        for (var line : lines) {
            var found = STATEMENT.matcher(line);
            if (!found.matches() || !found.group(1).equals(process) || written && statements.contains("COMMIT")) {
                continue;
            }
            var sql = found.group(2);
            if (sql.contains("set_config('app.role'") && !written) {
                statements.clear();
            }
            written |= sql.contains("insert into occupation");
            statements.add(sql);
        }
        return List.copyOf(statements);
    }

    /** Which tables a text of SQL writes, with their columns, in order: by this the yardstick is held to the service. */
    public static List<String> writes(String sql) {
        return INSERT.matcher(sql.replaceAll("\\s+", " "))
                .results()
                .map(found -> found.group(1) + "(" + found.group(2).replace(" ", "") + ")")
                .toList();
    }
}
