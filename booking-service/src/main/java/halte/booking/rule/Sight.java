package halte.booking.rule;

import halte.booking.database.Database;

/** For a few queries the current transaction sees what belongs to others; then no more than before. */
record Sight(Database database, String before) {

    static Sight of(Database database) {
        var before = database.first(
                        "select coalesce(current_setting('app.role', true), '') as role", row -> row.text("role"))
                .orElse("");
        set(database, "system");
        return new Sight(database, before);
    }

    void back() {
        set(database, before);
    }

    private static void set(Database database, String role) {
        database.list("select set_config('app.role', ?, true) as role", row -> true, role);
    }
}
