package halte.demo.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

/**
 * One bill run of one operator, so that a manager and a worker have documents to open. Only who manages the operator
 * may draw it: a loader without that right leaves it to them.
 */
public final class FirstDocuments {

    private static final int PERCENT = 99;
    private static final int MOST_LOOKS = 40;
    private static final int MOST_WAITS = 6;
    private static final long PAUSE = 1_500;

    private final Sender sender;
    private final String seller;
    private final LocalDate until;
    private final LocalDate from;

    /**
     * @param today the run goes to the end of the month before last: the last one is for trying by hand
     * @param from first day of history
     */
    public FirstDocuments(Sender sender, String seller, LocalDate today, LocalDate from) {
        this.sender = sender;
        this.seller = seller;
        this.until = YearMonth.from(today).minusMonths(2).atEndOfMonth();
        this.from = from;
    }

    /** Draws and issues, unless there is an issued run already. */
    public void issue(Consumer<String> progress) throws IOException, InterruptedException {
        var runs = sender.ask(get("/api/bill-runs?seller=" + seller));
        if (runs.statusCode() != 200) {
            progress.accept(PERCENT + " documents are left to the managers");
            return;
        }
        for (var run : Json.parse(runs.body()).path("items")) {
            if (!run.path("state").asText().matches("DRAFT|DISCARDED")) {
                return;
            }
        }
        progress.accept(PERCENT + " waiting for the last charges");
        awaitQuiet();
        progress.accept(PERCENT + " documents of " + seller);
        draw();
    }

    /** Charges come by facts; when the sums stand still, all of them are there. */
    private void awaitQuiet() throws IOException, InterruptedException {
        var months =
                "/api/revenues?seller=%s&from=%s&to=%s".formatted(seller, YearMonth.from(from), YearMonth.from(until));
        var before = "";
        for (int look = 0; look < MOST_LOOKS; look++) {
            var now = sender.ask(get(months)).body();
            if (now.equals(before)) {
                return;
            }
            before = now;
            Thread.sleep(PAUSE);
        }
    }

    private void draw() throws IOException, InterruptedException {
        var body = Json.object("seller", seller).put("until", until.toString());
        var drawn = sender.ask(new Request(Service.BILLING, "POST", "/api/bill-runs", Json.write(body)));
        if (drawn.statusCode() != 201) {
            throw new IOException(
                    "The bill run of (%s) was refused (%d): %s".formatted(seller, drawn.statusCode(), drawn.body()));
        }
        var id = Json.parse(drawn.body()).path("billRunId").asText();
        awaitChecked(id);
        sender.ask(new Request(Service.BILLING, "POST", "/api/bill-runs/" + id + "/issue", "{\"except\":[]}"));
    }

    private void awaitChecked(String id) throws IOException, InterruptedException {
        for (int wait = 0; wait < MOST_WAITS; wait++) {
            JsonNode run = Json.parse(
                    sender.ask(get("/api/bill-runs/" + id + "?wait=20")).body());
            if (run.path("counts").path("checking").asInt() == 0) {
                return;
            }
        }
    }

    private static Request get(String path) {
        return new Request(Service.BILLING, "GET", path, "");
    }
}
