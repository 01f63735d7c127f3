package halte.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.HashMap;
import java.util.Map;

/** What a page costs on the wire and how soon its main part is seen, on a first visit. */
record Weight(long bytes, int requests, double largestPaintMillis) {

    private static final String LARGEST_PAINT = "() => new Promise(done => {"
            + " new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))"
            + ".observe({ type: 'largest-contentful-paint', buffered: true });"
            + " setTimeout(() => done(-1), 3000); })";

    /** As the line is at home. */
    static Weight of(Visitor visitor, String path) {
        return measure(visitor, path, cdp -> {});
    }

    /** 400 kbit/s and 400 ms, which is what many villages have. */
    static Weight onRuralLine(Visitor visitor, String path) {
        return measure(visitor, path, cdp -> {
            var line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", 400);
            line.addProperty("downloadThroughput", 50_000);
            line.addProperty("uploadThroughput", 50_000);
            cdp.send("Network.emulateNetworkConditions", line);
        });
    }

    double kilobytes() {
        return bytes / 1000.0;
    }

    private static Weight measure(Visitor visitor, String path, java.util.function.Consumer<CDPSession> line) {
        var page = visitor.page();
        var cdp = visitor.context().newCDPSession(page);
        Map<String, Long> sizes = new HashMap<>();
        cdp.on(
                "Network.loadingFinished",
                event -> sizes.merge(
                        event.get("requestId").getAsString(),
                        event.get("encodedDataLength").getAsLong(),
                        Long::sum));
        cdp.send("Network.enable");
        var nothing = new JsonObject();
        nothing.addProperty("cacheDisabled", true);
        cdp.send("Network.setCacheDisabled", nothing);
        line.accept(cdp);
        visitor.open(path);
        page.waitForLoadState(LoadState.LOAD);
        var painted = (Number) page.evaluate(LARGEST_PAINT);
        settle(page);
        cdp.detach();
        return new Weight(
                sizes.values().stream().mapToLong(Long::longValue).sum(), sizes.size(), painted.doubleValue());
    }

    /** Streams never end, so the network is not idle; what a page loads late it loads within two seconds. */
    private static void settle(Page page) {
        page.waitForTimeout(2_000);
    }
}
