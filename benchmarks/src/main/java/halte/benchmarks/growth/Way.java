package halte.benchmarks.growth;

/** What is asked, and how it is called in the table. */
enum Way {
    PGBENCH("pgbench"),
    BOOK("booking"),
    LOOK("availability"),
    NEAR("search near"),
    HARD("search hard"),
    REPORT("month report");

    private final String title;

    Way(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
