package halte.booking.database;

import halte.identity.SystemScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * A look at what belongs to others, for use cases that checked who asks. Within a transaction it is taken on the
 * connection of that transaction, which then sees no more than before: whoever holds a connection and asks for another
 * can wait for people who do the same, until none is left for anybody.
 */
@ApplicationScoped
public class Sight {

    private final Database database;

    Sight(Database database) {
        this.database = database;
    }

    /** @param look only reads, or makes what belongs to the platform */
    public <T> T ofEverything(Supplier<T> look) {
        if (!QuarkusTransaction.isActive()) {
            return SystemScope.call(() -> QuarkusTransaction.requiringNew().call(look::get));
        }
        var before = role();
        become("system");
        var seen = look.get();
        become(before);
        return seen;
    }

    private String role() {
        return database.first("select coalesce(current_setting('app.role', true), '') as role", row -> row.text("role"))
                .orElse("");
    }

    private void become(String role) {
        database.list("select set_config('app.role', ?, true) as role", row -> true, role);
    }
}
